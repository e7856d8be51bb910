package com.cegidlife.learning.attempt;

import com.cegidlife.learning.exam.PublishedExam;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A user's try at an exam. Everything that decides its result is frozen when it begins. Life: running, until it is submitted or
 * its time is over; then passed or failed, for ever.
 */
@Entity
@Table(name = "exam_attempts")
public class Attempt {

    private static final long PERCENT = 100;

    @Id
    private UUID id;

    private String exam;

    @Column(name = "exam_version_id")
    private UUID examVersionId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "customer_id")
    private UUID customerId;

    private String product;

    @Column(name = "product_version")
    private String productVersion;

    @Column(name = "threshold_basis_points")
    private int thresholdBasisPoints;

    private long seed;

    @Column(name = "extra_time_percent")
    private int extraTimePercent;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "deadline_at")
    private Instant deadlineAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    @Column(name = "right_count")
    private Integer rightCount;

    @Column(name = "drawn_count")
    private int drawnCount;

    private Boolean passed;

    @Column(name = "retake_opens_at")
    private Instant retakeOpensAt;

    private String result;

    @Column(name = "rescored_result")
    private String rescoredResult;

    protected Attempt() {}

    /**
     * Begins an attempt.
     *
     * @param seed of the draw
     * @param drawnCount how many questions are drawn
     */
    Attempt(UUID id, Candidate candidate, PublishedExam published, long seed, int drawnCount, Instant now) {
        this.id = id;
        this.exam = published.exam().code();
        this.examVersionId = published.text().id();
        this.userId = candidate.userId();
        this.customerId = candidate.customerId();
        this.product = published.exam().product();
        this.productVersion = published.text().productVersion();
        this.thresholdBasisPoints = published.thresholdBasisPoints();
        this.seed = seed;
        this.extraTimePercent = candidate.extraTimePercent();
        this.startedAt = now;
        this.deadlineAt = now.plus(allowed(published.text().minutes(), extraTimePercent));
        this.drawnCount = drawnCount;
    }

    private static Duration allowed(int minutes, int extraTimePercent) {
        return Duration.ofMinutes(minutes)
                .multipliedBy(PERCENT + extraTimePercent)
                .dividedBy(PERCENT);
    }

    /** True from its beginning until it is closed, also in the moment between its deadline and its closing. */
    public boolean isRunning() {
        return endedAt == null;
    }

    /** True when its time is over and it was not closed yet. */
    boolean isDue(Instant now) {
        return isRunning() && !now.isBefore(deadlineAt);
    }

    /** @throws Refusal when it is closed */
    void mustBeRunning() {
        if (!isRunning()) {
            throw new Refusal(AttemptProblem.EXAM_ATTEMPT_ENDED).with("attemptId", id);
        }
    }

    /**
     * Closes it; whoever failed waits from then on (R15.5).
     *
     * @param written the result as it is kept
     * @throws Refusal when it is closed already
     */
    void end(Ending how, Instant at, AttemptResult came, String written) {
        mustBeRunning();
        ending = how;
        endedAt = at;
        rightCount = came.right();
        passed = came.passed();
        retakeOpensAt = came.passed() ? null : WaitingPeriod.endAfter(at);
        result = written;
    }

    /**
     * Takes over what it came to when it was scored again. What was passed stays passed.
     *
     * @param written the new result as it is kept
     * @return whether it is passed by that
     */
    boolean rescore(AttemptResult came, String written) {
        var isNewPass = came.passed() && !passed;
        rightCount = came.right();
        drawnCount = came.drawn();
        passed = passed || came.passed();
        retakeOpensAt = passed ? null : retakeOpensAt;
        rescoredResult = written;
        return isNewPass;
    }

    /** What is told of an attempt that was passed. */
    ExamPassed pass() {
        return new ExamPassed(id, userId, customerId, exam, product, productVersion, endedAt, rightCount, drawnCount);
    }

    public UUID id() {
        return id;
    }

    /** Code of the functional role whose exam it is. */
    public String exam() {
        return exam;
    }

    public UUID examVersionId() {
        return examVersionId;
    }

    public UUID userId() {
        return userId;
    }

    public UUID customerId() {
        return customerId;
    }

    public String product() {
        return product;
    }

    /** Version of the product that the exam was about when it began. */
    public String productVersion() {
        return productVersion;
    }

    /** Share of right answers that passes, in ten-thousandths, as it was when it began. */
    public int thresholdBasisPoints() {
        return thresholdBasisPoints;
    }

    long seed() {
        return seed;
    }

    public int extraTimePercent() {
        return extraTimePercent;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** The first instant at which nothing is taken any more. */
    public Instant deadlineAt() {
        return deadlineAt;
    }

    /** When it was submitted or its time was over. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** How many questions were drawn; once it was scored again, how many count. */
    public int drawnCount() {
        return drawnCount;
    }

    /** How many were answered fully right; empty while it runs. */
    public Optional<Integer> rightCount() {
        return Optional.ofNullable(rightCount);
    }

    /** Empty while it runs. */
    public Optional<Boolean> passed() {
        return Optional.ofNullable(passed);
    }

    /** From when on the user may try again; empty while it runs, and when it was passed. */
    public Optional<Instant> retakeOpensAt() {
        return Optional.ofNullable(retakeOpensAt);
    }

    /** What it came to when it was scored last; null while it runs. */
    String latestResult() {
        return rescoredResult == null ? result : rescoredResult;
    }

    /** The result as it was scored first; null while it runs. */
    String result() {
        return result;
    }
}
