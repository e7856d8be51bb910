package com.cegidlife.learning.question;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Each pair that is found earns one.
 *
 * @param distractors terms on the right that belong to none on the left
 */
public record Matching(String prompt, List<Pair> pairs, List<String> distractors) implements Task {

    /** Terms that belong together; the same one on the right may belong to several on the left. */
    public record Pair(String left, String right) {}

    public Matching {
        pairs = List.copyOf(pairs);
        distractors = List.copyOf(distractors);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MATCHING;
    }

    /** The terms on the right, each once. */
    @Override
    public List<String> choices() {
        return Stream.concat(pairs.stream().map(Pair::right), distractors.stream())
                .distinct()
                .toList();
    }

    /** The terms on the left, in the order in which they are shown. */
    public List<String> lefts() {
        return pairs.stream().map(Pair::left).toList();
    }

    @Override
    public boolean fits(Answer answer, ShownOrder shown) {
        var chosen = answer.values().stream().filter(key -> !key.isEmpty()).toList();
        return answer.saysNothing() || (answer.values().size() == pairs.size() && shown.knowsAll(chosen));
    }

    @Override
    public Mark mark(Answer answer, ShownOrder shown) {
        var choices = choices();
        var found = IntStream.range(0, answer.values().size())
                .filter(i -> {
                    var written = shown.written(answer.values().get(i));
                    return written.isPresent()
                            && choices.get(written.getAsInt())
                                    .equals(pairs.get(i).right());
                })
                .count();
        return new Mark((int) found, pairs.size());
    }

    @Override
    public List<Fault> faults() {
        return Faults.ofPrompt(prompt)
                .texts("pairs", lefts(), 2)
                .distinct("pairs", lefts())
                .texts("pairs", pairs.stream().map(Pair::right).toList(), 2)
                .texts("distractors", choices(), 2)
                .all();
    }

    @Override
    public Task withMarkup(UnaryOperator<String> change) {
        return new Matching(
                change.apply(prompt),
                pairs.stream()
                        .map(pair -> new Pair(change.apply(pair.left()), change.apply(pair.right())))
                        .toList(),
                distractors.stream().map(change).toList());
    }
}
