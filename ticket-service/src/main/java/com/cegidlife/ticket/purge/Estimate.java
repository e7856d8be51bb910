package com.cegidlife.ticket.purge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What a purge would do.
 *
 * @param tickets that would go
 * @param notes written on them
 * @param oldestAt registration of the oldest of them; null when there is none
 * @param newestAt registration of the newest of them; null when there is none
 * @param openTickets that are as old, and stay because they are not over
 * @param paidTickets that are as old, and stay because invoices rest on them
 */
@Embeddable
public record Estimate(
        long tickets,
        long notes,
        @Column(name = "oldest_at") Instant oldestAt,
        @Column(name = "newest_at") Instant newestAt,
        @Column(name = "open_tickets") long openTickets,
        @Column(name = "paid_tickets") long paidTickets) {}
