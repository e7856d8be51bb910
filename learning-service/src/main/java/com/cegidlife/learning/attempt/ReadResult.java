package com.cegidlife.learning.attempt;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Shows what an attempt came to, as it is kept and as it can be computed again. */
@ApplicationScoped
public class ReadResult {

    private final ReadAttempt readAttempt;
    private final DrawnQuestions questions;
    private final ResultJson json;

    ReadResult(ReadAttempt readAttempt, DrawnQuestions questions, ResultJson json) {
        this.readAttempt = readAttempt;
        this.questions = questions;
        this.json = json;
    }

    /** @throws Refusal when it has not ended */
    @Transactional
    public Shown read(Attempt attempt) {
        mustHaveEnded(attempt);
        return new Shown(readAttempt.read(attempt), json.read(attempt.latestResult()));
    }

    /**
     * Computes the result again from what was frozen and answered, whatever became of the bank since.
     *
     * @throws Refusal when it has not ended
     */
    @Transactional
    public Recomputed recompute(Attempt attempt) {
        mustHaveEnded(attempt);
        var drawn = questions.of(attempt.id());
        var again = json.write(AttemptResult.of(attempt.thresholdBasisPoints(), drawn));
        var sameOrder = drawn.stream()
                .allMatch(question -> Draw.choices(
                                attempt.seed(),
                                question.position(),
                                question.task().choices().size())
                        .equals(question.shown()));
        return new Recomputed(attempt.result(), again, sameOrder);
    }

    private static void mustHaveEnded(Attempt attempt) {
        if (attempt.isRunning()) {
            throw new Refusal(AttemptProblem.EXAM_ATTEMPT_NOT_ENDED).with("attemptId", attempt.id());
        }
    }

    /** What was asked and answered, and what it came to. */
    public record Shown(ReadAttempt.Shown of, AttemptResult result) {}

    /**
     * @param kept the result as JSON, as it was scored
     * @param computed the same, computed now
     * @param sameOrder whether the seed gives the order of the choices that was shown
     */
    public record Recomputed(String kept, String computed, boolean sameOrder) {

        /** Whether they are the same, byte for byte. */
        public boolean same() {
            return sameOrder && kept.equals(computed);
        }
    }
}
