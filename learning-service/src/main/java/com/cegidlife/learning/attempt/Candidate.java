package com.cegidlife.learning.attempt;

import java.util.UUID;

/**
 * Who sits an exam.
 *
 * @param extraTimePercent how much longer than others this person has, 0 for not at all
 */
record Candidate(UUID customerId, UUID userId, int extraTimePercent) {}
