package com.cegidlife.learning.question.rest;

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
import com.cegidlife.learning.question.rest.TaskBody.OptionBody;
import com.cegidlife.learning.question.rest.TaskBody.PairBody;
import java.util.List;
import java.util.stream.IntStream;

/** Shows tasks as bodies. */
final class TaskBodies {

    private TaskBodies() {}

    static TaskBody of(Task task) {
        var shown = new Fields();
        switch (task) {
            case SingleChoice choice -> shown.options = options(choice.options(), List.of(choice.right()));
            case MultipleChoice choice -> shown.options = options(choice.options(), choice.right());
            case TrueFalse statement -> shown.statement = statement.right();
            case ShortAnswer answer -> {
                shown.accepted = answer.accepted();
                shown.strict = answer.strict();
            }
            case NumericAnswer answer -> {
                shown.value = FrenchNumber.write(answer.value());
                shown.tolerance = FrenchNumber.write(answer.tolerance());
            }
            case Matching matching -> {
                shown.pairs = matching.pairs().stream()
                        .map(pair -> new PairBody(pair.left(), pair.right()))
                        .toList();
                shown.distractors = matching.distractors();
            }
            case Ordering ordering -> shown.items = ordering.items();
            case GapFill text -> {
                shown.gaps = text.gaps();
                shown.strict = text.strict();
            }
        }
        return shown.body(task.kind(), task.prompt());
    }

    private static List<OptionBody> options(List<String> texts, List<Integer> right) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new OptionBody(texts.get(i), right.contains(i)))
                .toList();
    }

    /** The fields of one kind of task; the others stay absent. */
    private static final class Fields {
        private List<OptionBody> options;
        private Boolean statement;
        private List<String> accepted;
        private Boolean strict;
        private String value;
        private String tolerance;
        private List<PairBody> pairs;
        private List<String> distractors;
        private List<String> items;
        private List<List<String>> gaps;

        TaskBody body(QuestionKind kind, String prompt) {
            return new TaskBody(
                    kind,
                    prompt,
                    options,
                    statement,
                    accepted,
                    strict,
                    value,
                    tolerance,
                    pairs,
                    distractors,
                    items,
                    gaps);
        }
    }
}
