package com.cegidlife.learning.entitlement;

import java.util.Set;

/**
 * What training is open to the users of a customer (R15.1).
 *
 * @param productsInCare codes of the products that contracts with Cegid Care cover
 * @param boughtTrainings codes of the learning paths whose training the customer bought
 */
public record TrainingRights(Set<String> productsInCare, Set<String> boughtTrainings) {

    /** Of those who have neither Cegid Care nor bought anything. */
    public static final TrainingRights NONE = new TrainingRights(Set.of(), Set.of());

    /** Whether any contract in force includes Cegid Care. */
    public boolean includeCegidCare() {
        return !productsInCare.isEmpty();
    }
}
