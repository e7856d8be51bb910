package com.cegidlife.learning.question;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** @param right whether the prompt is true */
public record TrueFalse(String prompt, boolean right) implements Task {

    private static final Set<String> ANSWERS = Set.of("true", "false");

    @Override
    public QuestionKind kind() {
        return QuestionKind.TRUE_FALSE;
    }

    @Override
    public List<String> choices() {
        return List.of();
    }

    @Override
    public boolean fits(Answer answer, ShownOrder shown) {
        return answer.values().size() <= 1 && ANSWERS.containsAll(answer.values());
    }

    @Override
    public Mark mark(Answer answer, ShownOrder shown) {
        return Mark.all(answer.single().equals(Boolean.toString(right)));
    }

    @Override
    public List<Fault> faults() {
        return Faults.ofPrompt(prompt).all();
    }

    @Override
    public Task withMarkup(UnaryOperator<String> change) {
        return new TrueFalse(change.apply(prompt), right);
    }
}
