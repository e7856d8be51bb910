package com.cegidlife.learning.attempt;

import com.cegidlife.learning.question.Answer;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Saves an answer at once, in place of the one before, from whatever device it comes. */
@ApplicationScoped
public class SaveAnswer {

    private final RunningAttempts running;
    private final DrawnQuestions questions;
    private final Clock clock;

    SaveAnswer(RunningAttempts running, DrawnQuestions questions, Clock clock) {
        this.running = running;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * @return when it was received, which is what the deadline is compared with
     * @throws Refusal when the user has no such attempt, it has ended, its time is over, it did not draw the question, or the
     *     answer does not have the shape that the question asks for
     */
    @Transactional
    public Instant save(UUID attemptId, UUID userId, int position, Answer answer) {
        var now = clock.instant();
        var drawn = running.hold(attemptId, userId, now);
        var question = questions
                .at(attemptId, position)
                .orElseThrow(() -> new Refusal(AttemptProblem.QUESTION_NOT_DRAWN)
                        .with("position", position)
                        .with("drawn", drawn));
        if (!question.task().fits(answer, question.shown())) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "/values",
                            new Text("ne répond pas à ce type de question", "does not answer this kind of question"));
        }
        questions.answer(attemptId, position, answer, now);
        return now;
    }
}
