package com.cegidlife.learning.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTest {

    private static final ShownOrder NO_CHOICES = ShownOrder.asWritten(0);

    @ParameterizedTest
    @CsvSource({
        "Clôture, true",
        "'  CLOTURE ', true",
        "cloture, true",
        "clôtures, false",
        "'clo ture', false",
        "'', false"
    })
    void case_accents_and_blanks_around_do_not_count_unless_they_shall(String typed, boolean right) {
        var task = new ShortAnswer("?", List.of("clôture"), false);

        assertThat(task.mark(answer(typed), NO_CHOICES).full()).isEqualTo(right);
    }

    @Test
    void a_strict_answer_is_compared_letter_by_letter() {
        var task = new ShortAnswer("?", List.of("L'écart d’œuvre"), true);

        assertThat(task.mark(answer("L’écart  d'œuvre"), NO_CHOICES).full()).isTrue();
        assertThat(task.mark(answer("l'écart d'œuvre"), NO_CHOICES).full()).isFalse();
        assertThat(task.mark(answer("L'ecart d'oeuvre"), NO_CHOICES).full()).isFalse();
    }

    @Test
    void each_gap_is_marked_by_itself() {
        var task = new GapFill(
                "Le journal [[1]] et le compte [[2]].", List.of(List.of("achats"), List.of("401", "401000")), false);

        assertThat(task.mark(answer("Achats", "401000"), NO_CHOICES)).isEqualTo(new Mark(2, 2));
        assertThat(task.mark(answer("Achats", "512"), NO_CHOICES)).isEqualTo(new Mark(1, 2));
    }

    @Test
    void an_answer_must_have_the_shape_that_the_task_asks_for() {
        var three = ShownOrder.asWritten(3);
        var single = new SingleChoice("?", List.of("a", "b", "c"), 0);
        var multiple = new MultipleChoice("?", List.of("a", "b", "c"), List.of(0));
        var ordering = new Ordering("?", List.of("a", "b", "c"));
        var matching =
                new Matching("?", List.of(new Matching.Pair("a", "1"), new Matching.Pair("b", "2")), List.of("3"));

        assertThat(single.fits(answer("C"), three)).isTrue();
        assertThat(single.fits(answer("D"), three)).isFalse();
        assertThat(single.fits(answer("a"), three)).isFalse();
        assertThat(single.fits(answer("A", "B"), three)).isFalse();
        assertThat(multiple.fits(answer("A", "A"), three)).isFalse();
        assertThat(multiple.fits(answer("C", "A"), three)).isTrue();
        assertThat(ordering.fits(answer("C", "A"), three)).isFalse();
        assertThat(ordering.fits(answer("C", "A", "B"), three)).isTrue();
        assertThat(matching.fits(answer("C", ""), three)).isTrue();
        assertThat(matching.fits(answer("C"), three)).isFalse();
        assertThat(new TrueFalse("?", true).fits(answer("vrai"), NO_CHOICES)).isFalse();
        assertThat(new ShortAnswer("?", List.of("a"), false).fits(answer("x".repeat(501)), NO_CHOICES))
                .isFalse();
    }

    @Test
    void what_is_wrong_with_a_task_is_named() {
        assertThat(new SingleChoice(" ", List.of("a", "a"), 2).faults())
                .extracting(Fault::field)
                .containsExactly("prompt", "options", "options");
        assertThat(new MultipleChoice("?", List.of("a"), List.of()).faults())
                .extracting(Fault::field)
                .containsExactly("options", "options");
        assertThat(new NumericAnswer("?", BigDecimal.ONE, BigDecimal.valueOf(-1)).faults())
                .extracting(Fault::field)
                .containsExactly("tolerance");
        assertThat(new GapFill("[[2]] [[1]]", List.of(List.of("a"), List.of()), false).faults())
                .extracting(Fault::field)
                .containsExactly("prompt", "gaps/1");
    }

    private static Answer answer(String... values) {
        return new Answer(List.of(values));
    }
}
