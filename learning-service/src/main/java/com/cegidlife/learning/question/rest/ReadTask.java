package com.cegidlife.learning.question.rest;

import com.cegidlife.learning.question.FrenchNumber;
import com.cegidlife.learning.question.GapFill;
import com.cegidlife.learning.question.Matching;
import com.cegidlife.learning.question.MultipleChoice;
import com.cegidlife.learning.question.NumericAnswer;
import com.cegidlife.learning.question.Ordering;
import com.cegidlife.learning.question.ShortAnswer;
import com.cegidlife.learning.question.SingleChoice;
import com.cegidlife.learning.question.Task;
import com.cegidlife.learning.question.TrueFalse;
import com.cegidlife.learning.question.rest.TaskBody.OptionBody;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the task that a body describes; what the kind asks for must be there, what it does not know must not. */
final class ReadTask {

    private static final Text MISSING = new Text("est demandé pour ce type", "is asked for by this kind");
    private static final Text UNKNOWN = new Text("n'existe pas pour ce type", "does not exist for this kind");
    private static final Text NO_NUMBER = new Text("n'est pas un nombre comme 12,5", "is not a number such as 12,5");

    private final TaskBody body;
    private final Refusal refusal = new Refusal(CommonProblem.INVALID_REQUEST);
    private final Set<String> read = new HashSet<>();

    private ReadTask(TaskBody body) {
        this.body = body;
    }

    /** @throws Refusal that names every field that is missing, wrong, or of another kind */
    static Task of(TaskBody body) {
        var reading = new ReadTask(body);
        var task = reading.task();
        reading.refuseTheOthers();
        if (!reading.refusal.violations().isEmpty()) {
            throw reading.refusal;
        }
        return task;
    }

    private Task task() {
        return switch (body.kind()) {
            case SINGLE_CHOICE -> singleChoice(texts("options", body.options()));
            case MULTIPLE_CHOICE -> {
                var options = texts("options", body.options());
                yield new MultipleChoice(body.prompt(), texts(options), rights(options));
            }
            case TRUE_FALSE -> new TrueFalse(body.prompt(), required("statement", body.statement(), false));
            case SHORT_ANSWER -> new ShortAnswer(body.prompt(), texts("accepted", body.accepted()), strict());
            case NUMERIC ->
                new NumericAnswer(
                        body.prompt(),
                        number("value", required("value", body.value(), "0")),
                        number("tolerance", optional("tolerance", body.tolerance(), "0")));
            case MATCHING ->
                new Matching(
                        body.prompt(),
                        texts("pairs", body.pairs()).stream()
                                .map(pair -> new Matching.Pair(pair.left(), pair.right()))
                                .toList(),
                        optional("distractors", body.distractors(), List.of()));
            case ORDERING -> new Ordering(body.prompt(), texts("items", body.items()));
            case GAP_FILL -> new GapFill(body.prompt(), texts("gaps", body.gaps()), strict());
        };
    }

    private Task singleChoice(List<OptionBody> options) {
        var rights = rights(options);
        return new SingleChoice(body.prompt(), texts(options), rights.size() == 1 ? rights.getFirst() : -1);
    }

    private static List<String> texts(List<OptionBody> options) {
        return options.stream().map(OptionBody::text).toList();
    }

    private static List<Integer> rights(List<OptionBody> options) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).right())
                .boxed()
                .toList();
    }

    private <T> List<T> texts(String field, List<T> value) {
        return required(field, value, List.of());
    }

    private boolean strict() {
        return optional("strict", body.strict(), false);
    }

    private <T> T required(String field, T value, T instead) {
        if (value == null) {
            refusal.violation("/task/" + field, MISSING);
        }
        return optional(field, value, instead);
    }

    private <T> T optional(String field, T value, T instead) {
        read.add(field);
        return Objects.requireNonNullElse(value, instead);
    }

    private BigDecimal number(String field, String written) {
        return FrenchNumber.parse(written).orElseGet(() -> {
            refusal.violation("/task/" + field, NO_NUMBER);
            return BigDecimal.ZERO;
        });
    }

    private void refuseTheOthers() {
        var stated = new ArrayList<String>();
        addIfStated(stated, "options", body.options());
        addIfStated(stated, "statement", body.statement());
        addIfStated(stated, "accepted", body.accepted());
        addIfStated(stated, "strict", body.strict());
        addIfStated(stated, "value", body.value());
        addIfStated(stated, "tolerance", body.tolerance());
        addIfStated(stated, "pairs", body.pairs());
        addIfStated(stated, "distractors", body.distractors());
        addIfStated(stated, "items", body.items());
        addIfStated(stated, "gaps", body.gaps());
        stated.stream()
                .filter(field -> !read.contains(field))
                .forEach(field -> refusal.violation("/task/" + field, UNKNOWN));
    }

    private static void addIfStated(List<String> stated, String field, Object value) {
        if (value != null) {
            stated.add(field);
        }
    }
}
