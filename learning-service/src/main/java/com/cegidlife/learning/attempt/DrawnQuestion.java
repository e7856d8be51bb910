package com.cegidlife.learning.attempt;

import com.cegidlife.learning.question.Answer;
import com.cegidlife.learning.question.Mark;
import com.cegidlife.learning.question.ShownOrder;
import com.cegidlife.learning.question.Task;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A question of an attempt, frozen when the attempt began, and what the learner answered last.
 *
 * @param position from 1
 * @param module code of the module whose section drew it
 * @param shown the order of its choices
 * @param answeredAt when the answer was saved; empty when there was none
 */
public record DrawnQuestion(
        int position,
        String module,
        UUID versionId,
        Task task,
        ShownOrder shown,
        Answer answer,
        Optional<Instant> answeredAt) {

    Mark mark() {
        return task.mark(answer, shown);
    }
}
