package com.cegidlife.learning.attempt;

import java.time.Instant;
import java.util.UUID;

/**
 * A user has passed the exam of a functional role (R15.3); fired as a CDI event in the transaction that scores the attempt.
 *
 * @param functionalRole code of the functional role, whose exam it is (R15.2)
 * @param product code of the product of that role
 * @param productVersion version of the product that the exam was about when the attempt began
 * @param passedAt when the attempt was submitted or ran out of time
 * @param right questions answered fully right
 * @param drawn questions drawn
 */
public record ExamPassed(
        UUID attemptId,
        UUID userId,
        UUID customerId,
        String functionalRole,
        String product,
        String productVersion,
        Instant passedAt,
        int right,
        int drawn) {}
