package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which tickets to list; what is empty does not restrict.
 *
 * @param before shows those registered before this one
 */
public record TicketFilter(
        Optional<UUID> customerId,
        Optional<TicketState> state,
        Optional<TicketKind> kind,
        Optional<TicketPriority> priority,
        Optional<String> product,
        Optional<UUID> before) {

    Map<String, Optional<?>> equalities() {
        return Map.of(
                "customerId", customerId,
                "handling.state", state,
                "request.kind", kind,
                "request.priority", priority,
                "request.product", product);
    }
}
