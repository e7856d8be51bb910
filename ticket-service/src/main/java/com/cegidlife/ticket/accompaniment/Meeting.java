package com.cegidlife.ticket.accompaniment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** When an accompaniment takes place, and which agent gives it. */
@Embeddable
public record Meeting(
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "agent_id") UUID agentId) {}
