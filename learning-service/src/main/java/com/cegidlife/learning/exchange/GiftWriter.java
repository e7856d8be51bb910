package com.cegidlife.learning.exchange;

import com.cegidlife.learning.question.Draft;
import com.cegidlife.learning.question.GapFill;
import com.cegidlife.learning.question.Matching;
import com.cegidlife.learning.question.MultipleChoice;
import com.cegidlife.learning.question.NumericAnswer;
import com.cegidlife.learning.question.Ordering;
import com.cegidlife.learning.question.ShortAnswer;
import com.cegidlife.learning.question.SingleChoice;
import com.cegidlife.learning.question.Task;
import com.cegidlife.learning.question.TrueFalse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes questions in GIFT; what GIFT cannot say is named in a comment in place of the question. */
final class GiftWriter {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private GiftWriter() {}

    static String write(List<Draft> drafts) {
        return drafts.stream().map(GiftWriter::written).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String written(Draft draft) {
        var task = draft.task();
        return answers(task)
                .map(answers -> "::%s::[html]%s {%s}"
                        .formatted(GiftText.escaped(draft.title()), GiftText.escaped(task.prompt()), answers))
                .orElseGet(() -> "// %s (%s)".formatted(draft.title().replace('\n', ' '), task.kind()));
    }

    /** What stands between the braces; empty for what GIFT has no words for. */
    private static Optional<String> answers(Task task) {
        return switch (task) {
            case SingleChoice choice -> Optional.of(options(choice.options(), i -> i == choice.right() ? "=" : "~"));
            case MultipleChoice choice -> Optional.of(multiple(choice));
            case TrueFalse statement -> Optional.of(statement.right() ? "TRUE" : "FALSE");
            case ShortAnswer answer ->
                answer.strict() ? Optional.empty() : Optional.of(options(answer.accepted(), i -> "="));
            case NumericAnswer answer ->
                Optional.of("#" + answer.value().stripTrailingZeros().toPlainString() + ":"
                        + answer.tolerance().stripTrailingZeros().toPlainString());
            case Matching matching -> Optional.of(matching(matching));
            case Ordering ordering -> Optional.empty();
            case GapFill text -> Optional.empty();
        };
    }

    private static String multiple(MultipleChoice choice) {
        var weight = WHOLE.divide(BigDecimal.valueOf(choice.right().size()), 5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return options(choice.options(), i -> choice.right().contains(i) ? "~%" + weight + "%" : "~%-100%");
    }

    private static String options(List<String> texts, IntFunction<String> sign) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> sign.apply(i) + withoutWeight(GiftText.escaped(texts.get(i))))
                .collect(Collectors.joining(" "));
    }

    /** A percent sign at the beginning would be one. */
    private static String withoutWeight(String text) {
        return text.startsWith("%") ? "\\" + text : text;
    }

    private static String matching(Matching matching) {
        var pairs = matching.pairs().stream()
                .map(pair -> "=" + GiftText.escaped(pair.left()) + " -> " + GiftText.escaped(pair.right()));
        var distractors = matching.distractors().stream().map(text -> "= -> " + GiftText.escaped(text));
        return Stream.concat(pairs, distractors).collect(Collectors.joining(" "));
    }
}
