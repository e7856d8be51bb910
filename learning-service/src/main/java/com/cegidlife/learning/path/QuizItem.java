package com.cegidlife.learning.path;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question of the self-assessment quiz of a module (R15.1). It belongs to the version of the path, not to the question bank.
 *
 * @param code unique in its quiz
 * @param question HTML
 * @param explanation HTML shown after any answer
 */
public record QuizItem(
        String code, QuizItemKind kind, String question, List<Choice> choices, Optional<String> explanation) {

    /** The indices of the right choices, from 0. */
    public Set<Integer> rightChoices() {
        return IntStream.range(0, choices.size())
                .filter(index -> choices.get(index).right())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    QuizItem cleaned(UnaryOperator<String> clean) {
        var cleanChoices = choices.stream().map(choice -> choice.cleaned(clean)).toList();
        return new QuizItem(code, kind, clean.apply(question), cleanChoices, explanation.map(clean));
    }
}
