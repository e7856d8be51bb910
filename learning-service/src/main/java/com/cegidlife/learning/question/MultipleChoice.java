package com.cegidlife.learning.question;

import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Each right option chosen earns one, each wrong one takes one away again.
 *
 * @param right places of the right options, from 0, ascending
 */
public record MultipleChoice(String prompt, List<String> options, List<Integer> right) implements Task {

    public MultipleChoice {
        options = List.copyOf(options);
        right = right.stream().sorted().distinct().toList();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MULTIPLE_CHOICE;
    }

    @Override
    public List<String> choices() {
        return options;
    }

    @Override
    public boolean fits(Answer answer, ShownOrder shown) {
        return shown.knowsEachOnce(answer.values());
    }

    @Override
    public Mark mark(Answer answer, ShownOrder shown) {
        var chosen = answer.values().stream()
                .map(key -> shown.written(key).orElseThrow())
                .toList();
        var hits = (int) chosen.stream().filter(right::contains).count();
        return new Mark(Math.max(0, 2 * hits - chosen.size()), right.size());
    }

    @Override
    public List<Fault> faults() {
        return Faults.ofPrompt(prompt)
                .texts("options", options, 2)
                .distinct("options", options)
                .unless(
                        !right.isEmpty() && right.getFirst() >= 0 && right.getLast() < options.size(),
                        "options",
                        new Text("une réponse juste au moins", "at least one right answer"))
                .all();
    }

    @Override
    public Task withMarkup(UnaryOperator<String> change) {
        return new MultipleChoice(
                change.apply(prompt), options.stream().map(change).toList(), right);
    }
}
