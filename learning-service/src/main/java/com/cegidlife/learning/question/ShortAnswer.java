package com.cegidlife.learning.question;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * @param accepted plain texts, each of which is right
 * @param strict whether case and accents count; blanks around and repeated ones never do
 */
public record ShortAnswer(String prompt, List<String> accepted, boolean strict) implements Task {

    public ShortAnswer {
        accepted = List.copyOf(accepted);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SHORT_ANSWER;
    }

    @Override
    public List<String> choices() {
        return List.of();
    }

    @Override
    public boolean fits(Answer answer, ShownOrder shown) {
        return answer.typesAtMost(1);
    }

    @Override
    public Mark mark(Answer answer, ShownOrder shown) {
        return Mark.all(TypedText.isOneOf(accepted, answer.single(), strict));
    }

    @Override
    public List<Fault> faults() {
        return Faults.ofPrompt(prompt).texts("accepted", accepted, 1).all();
    }

    @Override
    public Task withMarkup(UnaryOperator<String> change) {
        return new ShortAnswer(change.apply(prompt), TypedText.tidied(accepted), strict);
    }
}
