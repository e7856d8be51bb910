package com.cegidlife.learning.attempt;

import com.cegidlife.learning.attempt.AttemptResult.QuestionResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Scores attempts that have ended again without a question. What was scored first stays; no pass is taken away. */
@ApplicationScoped
public class RescoreAttempts {

    private static final int AT_A_TIME = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Attempts attempts;
    private final MarkedQuestions marked;
    private final ResultJson json;
    private final Event<ExamPassed> passed;

    RescoreAttempts(Attempts attempts, MarkedQuestions marked, ResultJson json, Event<ExamPassed> passed) {
        this.attempts = attempts;
        this.marked = marked;
        this.json = json;
        this.passed = passed;
    }

    /** What {@link #withoutQuestion} would do now. */
    @Transactional
    public Rescored tried(UUID questionId) {
        return each(questionId, (attempt, result) -> {});
    }

    /** Takes a question out of every attempt that has ended and asked it; tells of those that are passed by it. */
    @Transactional
    public Rescored withoutQuestion(UUID questionId) {
        var rescored = each(questionId, (attempt, result) -> {
            if (attempt.rescore(result, json.write(result))) {
                passed.fire(attempt.pass());
            }
        });
        attempts.flush();
        marked.takeOut(questionId);
        return rescored;
    }

    private Rescored each(UUID questionId, Rescoring rescoring) {
        var count = 0;
        var newPasses = 0;
        List<Attempt> some;
        var after = BEFORE_ALL;
        do {
            some = attempts.list("id in ?1", marked.attemptsWith(questionId, after, AT_A_TIME));
            var counted =
                    marked.without(questionId, some.stream().map(Attempt::id).toList());
            for (var attempt : some) {
                newPasses += rescore(attempt, counted, rescoring) ? 1 : 0;
                after = after.toString().compareTo(attempt.id().toString()) < 0 ? attempt.id() : after;
            }
            count += some.size();
        } while (some.size() == AT_A_TIME);
        return new Rescored(count, newPasses);
    }

    private static boolean rescore(Attempt attempt, Map<UUID, List<QuestionResult>> counted, Rescoring rescoring) {
        var questions = counted.getOrDefault(attempt.id(), List.of());
        if (questions.isEmpty()) {
            return false; // Without any question left there is nothing to score.
        }
        var result = AttemptResult.ofMarked(attempt.thresholdBasisPoints(), questions);
        var isNewPass = result.passed() && !attempt.passed().orElseThrow();
        rescoring.apply(attempt, result);
        return isNewPass;
    }

    private interface Rescoring {
        void apply(Attempt attempt, AttemptResult result);
    }

    /**
     * @param attempts that asked the question
     * @param newPasses how many of them were failed and are passed without it
     */
    public record Rescored(int attempts, int newPasses) {}
}
