package com.cegidlife.learning.question;

import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Each gap filled right earns one.
 *
 * @param prompt the text, in which {@code [[1]]} stands for the first gap, {@code [[2]]} for the next
 * @param gaps for each gap the plain texts that are right there
 * @param strict as of {@link ShortAnswer}
 */
public record GapFill(String prompt, List<List<String>> gaps, boolean strict) implements Task {

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,2})]]");

    public GapFill {
        gaps = gaps.stream().map(List::copyOf).toList();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.GAP_FILL;
    }

    @Override
    public List<String> choices() {
        return List.of();
    }

    @Override
    public boolean fits(Answer answer, ShownOrder shown) {
        return answer.saysNothing() || (answer.values().size() == gaps.size() && answer.typesAtMost(gaps.size()));
    }

    @Override
    public Mark mark(Answer answer, ShownOrder shown) {
        var filled = IntStream.range(0, answer.values().size())
                .filter(i -> TypedText.isOneOf(gaps.get(i), answer.values().get(i), strict))
                .count();
        return new Mark((int) filled, gaps.size());
    }

    @Override
    public List<Fault> faults() {
        var faults = Faults.ofPrompt(prompt)
                .texts("gaps", gaps.stream().map(String::valueOf).toList(), 1)
                .unless(
                        placeholders().equals(numbers()),
                        "prompt",
                        new Text(
                                "doit contenir [[1]] pour le premier trou, [[2]] pour le suivant, chacun une fois et dans l'ordre",
                                "must hold [[1]] for the first gap, [[2]] for the next, each once and in order"));
        for (int i = 0; i < gaps.size(); i++) {
            faults.texts("gaps/" + i, gaps.get(i), 1);
        }
        return faults.all();
    }

    private List<String> placeholders() {
        return GAP.matcher(prompt).results().map(found -> found.group(1)).toList();
    }

    private List<String> numbers() {
        return IntStream.rangeClosed(1, gaps.size()).mapToObj(String::valueOf).toList();
    }

    @Override
    public Task withMarkup(UnaryOperator<String> change) {
        return new GapFill(
                change.apply(prompt), gaps.stream().map(TypedText::tidied).toList(), strict);
    }
}
