package com.cegidlife.learning.standing;

import java.util.UUID;

/** A user was given a functional role; fired as a CDI event in the transaction in which it happens. */
record PhaseBegun(UUID userId, LearningPhase phase) {}
