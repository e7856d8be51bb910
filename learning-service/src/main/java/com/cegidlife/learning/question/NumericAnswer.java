package com.cegidlife.learning.question;

import com.cegidlife.servicekit.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** @param tolerance how far from the value an answer is right, included; 0 for the value alone */
public record NumericAnswer(String prompt, BigDecimal value, BigDecimal tolerance) implements Task {

    public NumericAnswer {
        value = tidied(value);
        tolerance = tidied(tolerance);
    }

    /** So that the same number is the same task. */
    private static BigDecimal tidied(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.NUMERIC;
    }

    @Override
    public List<String> choices() {
        return List.of();
    }

    @Override
    public boolean fits(Answer answer, ShownOrder shown) {
        return answer.typesAtMost(1);
    }

    /** What is no number is wrong, as everything that is typed may be. */
    @Override
    public Mark mark(Answer answer, ShownOrder shown) {
        return Mark.all(FrenchNumber.parse(answer.single())
                .filter(number -> number.subtract(value).abs().compareTo(tolerance) <= 0)
                .isPresent());
    }

    @Override
    public List<Fault> faults() {
        return Faults.ofPrompt(prompt)
                .unless(
                        tolerance.signum() >= 0,
                        "tolerance",
                        new Text("ne doit pas être négative", "must not be negative"))
                .all();
    }

    @Override
    public Task withMarkup(UnaryOperator<String> change) {
        return new NumericAnswer(change.apply(prompt), value, tolerance);
    }
}
