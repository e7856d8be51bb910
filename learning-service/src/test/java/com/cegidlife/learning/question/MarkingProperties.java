package com.cegidlife.learning.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Marks as somebody would give them who reads texts and not keys. */
@Rule("R15.3")
class MarkingProperties {

    private static final int CHOICES = 6;

    @Property
    void a_single_choice_is_right_when_the_right_text_is_chosen(
            @ForAll @IntRange(max = CHOICES - 1) int right,
            @ForAll @IntRange(max = CHOICES - 1) int chosen,
            @ForAll long seed) {
        var task = new SingleChoice("?", texts(), right);
        var shown = shuffled(CHOICES, seed);

        var mark = task.mark(new Answer(List.of(keyOf(shown, chosen))), shown);

        assertThat(mark.full()).isEqualTo(texts().get(chosen).equals(texts().get(right)));
    }

    @Property
    void a_multiple_choice_is_fully_right_when_the_right_texts_are_chosen_and_no_others(
            @ForAll @Size(min = 1) Set<@IntRange(max = CHOICES - 1) Integer> right,
            @ForAll Set<@IntRange(max = CHOICES - 1) Integer> chosen,
            @ForAll long seed) {
        var task = new MultipleChoice("?", texts(), List.copyOf(right));
        var shown = shuffled(CHOICES, seed);
        var keys = chosen.stream().map(place -> keyOf(shown, place)).toList();

        assertThat(task.fits(new Answer(keys), shown)).isTrue();
        var mark = task.mark(new Answer(keys), shown);

        var earned = 0;
        for (var place : chosen) {
            earned += right.contains(place) ? 1 : -1;
        }
        assertThat(mark).isEqualTo(new Mark(Math.max(0, earned), right.size()));
        assertThat(mark.full()).isEqualTo(right.equals(chosen));
    }

    @Property
    void an_order_is_right_when_the_texts_stand_as_they_were_written(
            @ForAll long seed, @ForAll long answerSeed, @ForAll @IntRange(min = 2, max = CHOICES) int items) {
        var task = new Ordering("?", texts().subList(0, items));
        var shown = shuffled(items, seed);
        var answered = shuffled(items, answerSeed).order();

        var mark = task.mark(
                new Answer(answered.stream().map(place -> keyOf(shown, place)).toList()), shown);

        var inPlace = 0;
        for (int i = 0; i < items; i++) {
            inPlace += texts().get(answered.get(i)).equals(texts().get(i)) ? 1 : 0;
        }
        assertThat(mark).isEqualTo(new Mark(inPlace, items));
    }

    @Property
    void a_pair_is_found_when_its_text_is_chosen(
            @ForAll @Size(4) List<@IntRange(max = 2) Integer> rights,
            @ForAll @Size(4) List<@IntRange(max = 2) Integer> chosen,
            @ForAll long seed) {
        Assume.that(Set.copyOf(rights).size() > 1);
        var pairs = IntStream.range(0, 4)
                .mapToObj(i -> new Matching.Pair("gauche " + i, "droite " + rights.get(i)))
                .toList();
        var task = new Matching("?", pairs, List.of("droite 0", "droite 1", "droite 2"));
        var shown = shuffled(task.choices().size(), seed);
        var keys = chosen.stream()
                .map(right -> keyOf(shown, task.choices().indexOf("droite " + right)))
                .toList();

        var found = 0;
        for (int i = 0; i < 4; i++) {
            found += rights.get(i).equals(chosen.get(i)) ? 1 : 0;
        }
        assertThat(task.choices()).doesNotHaveDuplicates();
        assertThat(task.mark(new Answer(keys), shown)).isEqualTo(new Mark(found, 4));
    }

    @Property
    void a_number_is_right_within_the_tolerance_to_the_last_digit(
            @ForAll @IntRange(min = -100_000, max = 100_000) int value,
            @ForAll @IntRange(max = 1_000) int tolerance,
            @ForAll @IntRange(min = -101_500, max = 101_500) int typed) {
        var task = new NumericAnswer("?", cents(value), cents(tolerance));

        var mark = task.mark(new Answer(List.of(inFrench(typed))), ShownOrder.asWritten(0));

        assertThat(mark.full()).isEqualTo(Math.abs(typed - value) <= tolerance);
    }

    @Property
    void nothing_answered_is_never_right(@ForAll long seed) {
        var tasks = List.of(
                new SingleChoice("?", texts(), 0),
                new MultipleChoice("?", texts(), List.of(1)),
                new TrueFalse("?", false),
                new ShortAnswer("?", List.of("a"), false),
                new NumericAnswer("?", BigDecimal.ZERO, BigDecimal.TEN),
                new Matching("?", List.of(new Matching.Pair("a", "b"), new Matching.Pair("c", "d")), List.of()),
                new Ordering("?", texts()),
                new GapFill("[[1]]", List.of(List.of("a")), false));

        assertThat(tasks).allSatisfy(task -> {
            var shown = shuffled(task.choices().size(), seed);
            assertThat(task.faults()).isEmpty();
            assertThat(task.fits(Answer.NONE, shown)).isTrue();
            assertThat(task.mark(Answer.NONE, shown).earned()).isZero();
            assertThat(task.mark(Answer.NONE, shown).full()).isFalse();
        });
    }

    private static List<String> texts() {
        return IntStream.range(0, CHOICES).mapToObj(i -> "texte " + i).toList();
    }

    private static ShownOrder shuffled(int choices, long seed) {
        var order = new ArrayList<>(ShownOrder.asWritten(choices).order());
        Collections.shuffle(order, new Random(seed));
        return new ShownOrder(order);
    }

    private static String keyOf(ShownOrder shown, int written) {
        return shown.keys().get(shown.order().indexOf(written));
    }

    private static BigDecimal cents(int value) {
        return BigDecimal.valueOf(value, 2);
    }

    /** Digit by digit. */
    private static String inFrench(int cents) {
        var digits = String.format("%03d", Math.abs(cents));
        return (cents < 0 ? "-" : "") + digits.substring(0, digits.length() - 2) + ","
                + digits.substring(digits.length() - 2);
    }
}
