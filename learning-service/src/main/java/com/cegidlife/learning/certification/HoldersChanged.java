package com.cegidlife.learning.certification;

import java.util.Map;
import java.util.UUID;

/**
 * The certifications of some users have begun or ended; fired as a CDI event in the transaction in which they did.
 *
 * @param customerByUser the customer that each of the users belongs to
 */
public record HoldersChanged(Map<UUID, UUID> customerByUser) {

    public HoldersChanged {
        customerByUser = Map.copyOf(customerByUser);
    }

    static HoldersChanged of(Certification certification) {
        return new HoldersChanged(Map.of(certification.userId(), certification.customerId()));
    }
}
