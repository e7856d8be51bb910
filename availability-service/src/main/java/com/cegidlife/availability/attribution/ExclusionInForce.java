package com.cegidlife.availability.attribution;

/**
 * Fired, in the transaction of the decision, when an exclusion begins or ceases to change figures.
 *
 * @param exclusion as it is now
 */
public record ExclusionInForce(Exclusion exclusion) {}
