package com.cegidlife.ticket.search;

import java.util.Optional;
import java.util.UUID;

/**
 * Who searches.
 *
 * @param customerId whose tickets alone are found, without internal notes (R11.2); empty for the publisher's staff
 */
public record Searcher(UUID userId, Optional<UUID> customerId) {

    boolean isStaff() {
        return customerId.isEmpty();
    }
}
