package com.cegidlife.learning.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.learning.attempt.AttemptResult.QuestionResult;
import com.cegidlife.learning.attempt.AttemptResult.SectionResult;
import com.cegidlife.testkit.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Rule({"R15.3", "R15.4"})
class AttemptResultProperties {

    @Example
    void seven_of_ten_passes_at_seventy_percent_and_six_do_not() {
        assertThat(AttemptResult.passes(7, 10, 7_000)).isTrue();
        assertThat(AttemptResult.passes(6, 10, 7_000)).isFalse();
        assertThat(AttemptResult.passes(2, 3, 6_667)).isFalse();
        assertThat(AttemptResult.passes(2, 3, 6_666)).isTrue();
        assertThat(AttemptResult.passes(0, 1, 1)).isFalse();
        assertThat(AttemptResult.passes(100, 100, 10_000)).isTrue();
    }

    /** The twin counts question by question and compares decimal fractions without rounding. */
    @Property
    void the_share_of_fully_right_answers_decides_and_parts_of_answers_do_not(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 3) Integer> earned,
            @ForAll @IntRange(min = 1, max = 10_000) int threshold) {
        var questions = new ArrayList<QuestionResult>();
        var right = BigDecimal.ZERO;
        for (int i = 0; i < earned.size(); i++) {
            questions.add(new QuestionResult(i + 1, "M" + i % 3, new UUID(0, i), earned.get(i), 3));
            right = earned.get(i) == 3 ? right.add(BigDecimal.ONE) : right;
        }

        var result = AttemptResult.ofMarked(threshold, questions);

        var needed = BigDecimal.valueOf(threshold, 4).multiply(BigDecimal.valueOf(earned.size()));
        assertThat(result.passed()).isEqualTo(right.compareTo(needed) >= 0);
        assertThat(result.right()).isEqualTo(right.intValueExact());
        assertThat(result.sections().stream().mapToInt(SectionResult::right).sum())
                .isEqualTo(result.right());
        assertThat(result.sections().stream().mapToInt(SectionResult::drawn).sum())
                .isEqualTo(result.drawn());
        assertThat(result.sections()).allSatisfy(section -> {
            var alone = questions.stream()
                    .filter(question -> question.module().equals(section.module()))
                    .toList();
            assertThat(section.passed())
                    .isEqualTo(AttemptResult.ofMarked(threshold, alone).passed());
        });
        assertThat(result.passed() || !result.failedModules().isEmpty()).isTrue();
    }
}
