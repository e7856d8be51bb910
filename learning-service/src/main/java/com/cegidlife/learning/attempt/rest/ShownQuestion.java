package com.cegidlife.learning.attempt.rest;

import com.cegidlife.learning.attempt.DrawnQuestion;
import com.cegidlife.learning.question.Matching;
import com.cegidlife.learning.question.QuestionKind;
import com.cegidlife.learning.question.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question as a learner sees it; nothing of it says what is right. */
@Schema(name = "AttemptQuestion")
public record ShownQuestion(
        @Schema(description = "From 1") int position,

        @Schema(description = "Code of the module that it is about")
        String module,

        QuestionKind kind,

        @Schema(description = "HTML of a small, harmless kind; in a gap fill [[1]] stands for the first gap")
        String prompt,

        @Schema(description = "MATCHING: the terms on the left, for each of which a key is answered")
        List<String> terms,

        @Schema(description = "What is chosen from, matched with, or put in order; empty when the answer is typed")
        List<Choice> choices,

        @Schema(description = "What was answered last; empty for nothing")
        List<String> answer,

        Optional<Instant> answeredAt) {

    /** Something to choose. */
    @Schema(name = "AttemptChoice")
    public record Choice(@Schema(examples = "A") String key, String text) {}

    static ShownQuestion of(DrawnQuestion drawn) {
        return new ShownQuestion(
                drawn.position(),
                drawn.module(),
                drawn.task().kind(),
                drawn.task().prompt(),
                terms(drawn.task()),
                choices(drawn),
                drawn.answer().values(),
                drawn.answeredAt());
    }

    private static List<String> terms(Task task) {
        return task instanceof Matching matching ? matching.lefts() : List.of();
    }

    private static List<Choice> choices(DrawnQuestion drawn) {
        var keys = drawn.shown().keys();
        var order = drawn.shown().order();
        var texts = drawn.task().choices();
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new Choice(keys.get(i), texts.get(order.get(i))))
                .toList();
    }
}
