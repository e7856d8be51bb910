package com.cegidlife.ticket.appointment;

import com.cegidlife.ticket.desk.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/**
 * That an appointment was recorded as held or missed, or cancelled.
 *
 * @param by the system when the ticket was closed
 * @param reason null when none was given
 */
@Embeddable
public record Ending(
        @Column(name = "ended_at") Instant at,

        @Embedded
        @AttributeOverride(name = "kind", column = @Column(name = "ended_by_kind"))
        @AttributeOverride(name = "userId", column = @Column(name = "ended_by"))
        Actor by,

        String reason) {}
