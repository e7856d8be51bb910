package com.cegidlife.learning.question.rest;

import com.cegidlife.learning.question.QuestionState;
import com.cegidlife.learning.question.Task;
import com.cegidlife.learning.question.WrittenQuestion;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question as it was written last. */
@Schema(name = "Question")
public record QuestionView(
        UUID id,
        String product,
        String module,
        QuestionState state,
        @Schema(description = "Number of the version shown") int number,

        @Schema(description = "Number of the version that is drawn; absent before the first publication")
        Optional<Integer> publishedNumber,

        String title,
        TaskBody task,
        UUID writtenBy,
        Instant writtenAt,
        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static QuestionView of(WrittenQuestion written, Task task) {
        var question = written.question();
        var text = written.text();
        return new QuestionView(
                question.id(),
                question.product(),
                question.module(),
                question.state(),
                text.number(),
                question.publishedNumber(),
                text.title(),
                TaskBodies.of(task),
                text.writtenBy(),
                text.writtenAt(),
                question.version());
    }
}
