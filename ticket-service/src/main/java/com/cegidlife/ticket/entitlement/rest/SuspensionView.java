package com.cegidlife.ticket.entitlement.rest;

import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.entitlement.SupportSuspension;
import com.cegidlife.ticket.entitlement.SuspensionKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A suspension of a customer's support; in force as long as it is not lifted. */
@Schema(name = "SupportSuspension")
public record SuspensionView(
        UUID id,
        UUID customerId,
        SuspensionKind kind,
        String reason,
        UUID suspendedBy,
        Instant suspendedAt,
        Optional<UUID> liftedBy,
        @Schema(description = "Absent while in force") Optional<Instant> liftedAt,
        Optional<String> liftReason,
        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static SuspensionView of(SupportSuspension suspension) {
        return new SuspensionView(
                suspension.id(),
                suspension.customerId(),
                suspension.kind(),
                suspension.reason(),
                suspension.suspendedBy(),
                suspension.suspendedAt(),
                suspension.liftedBy(),
                suspension.liftedAt(),
                suspension.liftReason(),
                suspension.version());
    }
}
