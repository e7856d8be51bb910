package com.cegidlife.learning.question;

import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/** @param right place of the right option, from 0 */
public record SingleChoice(String prompt, List<String> options, int right) implements Task {

    public SingleChoice {
        options = List.copyOf(options);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SINGLE_CHOICE;
    }

    @Override
    public List<String> choices() {
        return options;
    }

    @Override
    public boolean fits(Answer answer, ShownOrder shown) {
        return answer.values().size() <= 1 && shown.knowsAll(answer.values());
    }

    @Override
    public Mark mark(Answer answer, ShownOrder shown) {
        return Mark.all(shown.written(answer.single()).orElse(-1) == right);
    }

    @Override
    public List<Fault> faults() {
        return Faults.ofPrompt(prompt)
                .texts("options", options, 2)
                .distinct("options", options)
                .unless(
                        right >= 0 && right < options.size(),
                        "options",
                        new Text("une réponse juste exactement", "exactly one right answer"))
                .all();
    }

    @Override
    public Task withMarkup(UnaryOperator<String> change) {
        return new SingleChoice(
                change.apply(prompt), options.stream().map(change).toList(), right);
    }
}
