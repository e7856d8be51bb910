package com.cegidlife.availability.outage;

/**
 * Fired, in the transaction of the decision, when an operator declared an outage or retracted one.
 *
 * @param outage as it is now
 * @param reason in the operator's words
 */
public record OutageCorrected(Outage outage, String reason) {}
