package com.cegidlife.learning.certification;

import com.cegidlife.learning.attempt.ExamPassed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * The exam to which a certification bears witness.
 *
 * @param productVersion the version that the exam was about
 * @param rightAnswers questions answered fully right, of those drawn
 */
@Embeddable
public record PassedExam(
        @Column(name = "attempt_id") UUID attemptId,
        @Column(name = "functional_role") String functionalRole,
        String product,
        @Column(name = "product_version") String productVersion,
        @Column(name = "passed_at") Instant passedAt,
        @Column(name = "right_answers") int rightAnswers,
        @Column(name = "drawn_questions") int drawnQuestions) {

    static PassedExam of(ExamPassed passed) {
        return new PassedExam(
                passed.attemptId(),
                passed.functionalRole(),
                passed.product(),
                passed.productVersion(),
                passed.passedAt(),
                passed.right(),
                passed.drawn());
    }
}
