package com.cegidlife.learning.exchange;

import com.cegidlife.learning.question.FrenchNumber;
import com.cegidlife.learning.question.GapFill;
import com.cegidlife.learning.question.Matching;
import com.cegidlife.learning.question.MultipleChoice;
import com.cegidlife.learning.question.NumericAnswer;
import com.cegidlife.learning.question.Ordering;
import com.cegidlife.learning.question.QuestionKind;
import com.cegidlife.learning.question.ShortAnswer;
import com.cegidlife.learning.question.SingleChoice;
import com.cegidlife.learning.question.Task;
import com.cegidlife.learning.question.TrueFalse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A task as the cells of a row. What its answers are stands in one {@link ListCell}: options, each with {@code JUSTE=} or
 * {@code FAUX=} before it; {@code VRAI} or {@code FAUX}; accepted texts; a number; pairs, and distractors with nothing on the
 * left; items in order; for each gap what is right there.
 *
 * @param strict {@code OUI} or {@code NON}; empty where it means nothing
 * @param tolerance empty where it means nothing
 */
record TaskCells(String kind, String prompt, String answers, String strict, String tolerance) {

    private static final String RIGHT = "JUSTE";
    private static final String WRONG = "FAUX";
    private static final String TRUE = "VRAI";
    private static final String YES = "OUI";
    private static final String NO = "NON";

    static TaskCells of(Task task) {
        return switch (task) {
            case SingleChoice choice -> cells(task, options(choice.options(), List.of(choice.right())));
            case MultipleChoice choice -> cells(task, options(choice.options(), choice.right()));
            case TrueFalse statement -> cells(task, List.of(List.of(statement.right() ? TRUE : WRONG)));
            case ShortAnswer answer -> strict(cells(task, singles(answer.accepted())), answer.strict());
            case NumericAnswer answer ->
                new TaskCells(
                        task.kind().name(),
                        task.prompt(),
                        FrenchNumber.write(answer.value()),
                        "",
                        FrenchNumber.write(answer.tolerance()));
            case Matching matching -> cells(task, pairs(matching));
            case Ordering ordering -> cells(task, singles(ordering.items()));
            case GapFill text -> strict(cells(task, text.gaps()), text.strict());
        };
    }

    private static TaskCells cells(Task task, List<List<String>> answers) {
        return new TaskCells(task.kind().name(), task.prompt(), ListCell.write(answers), "", "");
    }

    private static TaskCells strict(TaskCells cells, boolean strict) {
        return new TaskCells(cells.kind, cells.prompt, cells.answers, strict ? YES : NO, cells.tolerance);
    }

    private static List<List<String>> singles(List<String> texts) {
        return texts.stream().map(List::of).toList();
    }

    private static List<List<String>> options(List<String> options, List<Integer> right) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> List.of(right.contains(i) ? RIGHT : WRONG, options.get(i)))
                .toList();
    }

    private static List<List<String>> pairs(Matching matching) {
        return Stream.concat(
                        matching.pairs().stream().map(pair -> List.of(pair.left(), pair.right())),
                        matching.distractors().stream().map(distractor -> List.of("", distractor)))
                .toList();
    }

    /** @throws BrokenLine that says what cannot be read */
    Task task() {
        return switch (knownKind()) {
            case SINGLE_CHOICE -> {
                var right = rightOptions();
                yield new SingleChoice(prompt, optionTexts(), right.size() == 1 ? right.getFirst() : -1);
            }
            case MULTIPLE_CHOICE -> new MultipleChoice(prompt, optionTexts(), rightOptions());
            case TRUE_FALSE -> new TrueFalse(prompt, oneOf("answers", answers, TRUE, WRONG));
            case SHORT_ANSWER -> new ShortAnswer(prompt, singles(), isStrict());
            case NUMERIC -> new NumericAnswer(prompt, number("answers", answers), distance());
            case MATCHING -> matching();
            case ORDERING -> new Ordering(prompt, singles());
            case GAP_FILL -> new GapFill(prompt, ListCell.read(answers), isStrict());
        };
    }

    private QuestionKind knownKind() {
        return Arrays.stream(QuestionKind.values())
                .filter(known -> known.name().equals(kind.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BrokenLine("type inconnu : " + kind, "unknown kind: " + kind));
    }

    private List<List<String>> parts(int size) {
        var parts = ListCell.read(answers);
        if (parts.stream().anyMatch(part -> part.size() != size)) {
            throw new BrokenLine(
                    "answers : attendu " + size + " texte(s) entre deux barres |",
                    "answers: expected " + size + " text(s) between two bars |");
        }
        return parts;
    }

    private List<String> singles() {
        return parts(1).stream().map(List::getFirst).toList();
    }

    private List<String> optionTexts() {
        return parts(2).stream().map(List::getLast).toList();
    }

    private List<Integer> rightOptions() {
        var options = parts(2);
        return IntStream.range(0, options.size())
                .filter(i -> oneOf("answers", options.get(i).getFirst(), RIGHT, WRONG))
                .boxed()
                .toList();
    }

    private Task matching() {
        var pairs = new ArrayList<Matching.Pair>();
        var distractors = new ArrayList<String>();
        for (var part : parts(2)) {
            if (part.getFirst().isEmpty()) {
                distractors.add(part.getLast());
            } else {
                pairs.add(new Matching.Pair(part.getFirst(), part.getLast()));
            }
        }
        return new Matching(prompt, pairs, distractors);
    }

    private boolean isStrict() {
        return !strict.isBlank() && oneOf("strict", strict, YES, NO);
    }

    private BigDecimal distance() {
        return tolerance.isBlank() ? BigDecimal.ZERO : number("tolerance", tolerance);
    }

    private static BigDecimal number(String column, String written) {
        return FrenchNumber.parse(written)
                .orElseThrow(() -> new BrokenLine(
                        column + " : n'est pas un nombre comme 12,5", column + ": is not a number such as 12,5"));
    }

    private static boolean oneOf(String column, String written, String yes, String no) {
        var sought = written.strip().toUpperCase(Locale.ROOT);
        if (!sought.equals(yes) && !sought.equals(no)) {
            throw new BrokenLine(
                    "%s : attendu %s ou %s".formatted(column, yes, no),
                    "%s: expected %s or %s".formatted(column, yes, no));
        }
        return sought.equals(yes);
    }
}
