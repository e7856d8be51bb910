package com.cegidlife.learning.question;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Each item in its place earns one.
 *
 * @param items in the right order
 */
public record Ordering(String prompt, List<String> items) implements Task {

    public Ordering {
        items = List.copyOf(items);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.ORDERING;
    }

    @Override
    public List<String> choices() {
        return items;
    }

    @Override
    public boolean fits(Answer answer, ShownOrder shown) {
        return answer.saysNothing() || (answer.values().size() == items.size() && shown.knowsEachOnce(answer.values()));
    }

    @Override
    public Mark mark(Answer answer, ShownOrder shown) {
        var placed = IntStream.range(0, answer.values().size())
                .filter(i -> shown.written(answer.values().get(i)).orElse(-1) == i)
                .count();
        return new Mark((int) placed, items.size());
    }

    @Override
    public List<Fault> faults() {
        return Faults.ofPrompt(prompt)
                .texts("items", items, 2)
                .distinct("items", items)
                .all();
    }

    @Override
    public Task withMarkup(UnaryOperator<String> change) {
        return new Ordering(change.apply(prompt), items.stream().map(change).toList());
    }
}
