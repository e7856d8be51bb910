package com.cegidlife.availability.outage;

import java.util.UUID;

/** Fired, in the transaction of the decision, when operators have ended an outage that its monitor would not end. */
public record OutageEndedByOperator(UUID environmentId, String monitor) {}
