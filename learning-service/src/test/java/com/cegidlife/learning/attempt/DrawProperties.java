package com.cegidlife.learning.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.learning.exam.ExamSection;
import com.cegidlife.learning.question.DrawableQuestion;
import com.cegidlife.testkit.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Rule("R15.2")
class DrawProperties {

    @Property
    void the_same_seed_draws_the_same_whatever_order_the_bank_answers_in(
            @ForAll long seed,
            @ForAll long otherOrder,
            @ForAll @IntRange(min = 1, max = 20) int draws,
            @ForAll @IntRange(max = 20) int more) {
        var sections = List.of(new ExamSection("A", "A", draws), new ExamSection("B", "B", 1));
        var pool = new ArrayList<>(pool("A", draws + more));
        pool.addAll(pool("B", 1 + more));

        var drawn = Draw.questions(seed, sections, pool);
        Collections.shuffle(pool, new Random(otherOrder));

        assertThat(Draw.questions(seed, sections, pool)).isEqualTo(drawn);
        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(drawn.stream().map(DrawableQuestion::module))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, draws)
                        .mapToObj(i -> i < draws ? "A" : "B")
                        .toList());
    }

    @Property
    void every_choice_is_shown_once(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 100) int position,
            @ForAll @IntRange(max = 20) int choices) {
        var shown = Draw.choices(seed, position, choices);

        assertThat(shown.order().stream().sorted().toList())
                .isEqualTo(IntStream.range(0, choices).boxed().toList());
        assertThat(Draw.choices(seed, position, choices)).isEqualTo(shown);
    }

    /** Out of 10,000 seeds each of 10 questions comes 3,000 times, give or take five standard deviations. */
    @Example
    void no_question_is_drawn_more_often_than_another() {
        var pool = pool("A", 10);
        var sections = List.of(new ExamSection("A", "A", 3));
        var times = new HashMap<UUID, Integer>();
        var seeds = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            Draw.questions(seeds.nextLong(), sections, pool)
                    .forEach(question -> times.merge(question.versionId(), 1, Integer::sum));
        }

        assertThat(times.values())
                .hasSize(10)
                .allSatisfy(count -> assertThat(count).isBetween(2_770, 3_230));
    }

    private static List<DrawableQuestion> pool(String module, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new DrawableQuestion(new UUID(module.hashCode(), i), module, "{}"))
                .toList();
    }
}
