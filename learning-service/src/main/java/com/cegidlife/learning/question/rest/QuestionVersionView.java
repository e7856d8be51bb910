package com.cegidlife.learning.question.rest;

import com.cegidlife.learning.question.QuestionVersion;
import com.cegidlife.learning.question.Task;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question as it was written once. */
@Schema(name = "QuestionVersion")
public record QuestionVersionView(int number, String title, TaskBody task, UUID writtenBy, Instant writtenAt) {

    static QuestionVersionView of(QuestionVersion version, Task task) {
        return new QuestionVersionView(
                version.number(), version.title(), TaskBodies.of(task), version.writtenBy(), version.writtenAt());
    }
}
