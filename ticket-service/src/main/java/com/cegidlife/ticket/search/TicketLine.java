package com.cegidlife.ticket.search;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.QualificationOutcome;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.ticket.desk.ActorKind;
import com.cegidlife.ticket.desk.CustomerServiceTopic;
import com.cegidlife.ticket.desk.TicketOrigin;
import com.cegidlife.ticket.desk.TicketState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A ticket as lists show it: without its long texts.
 *
 * @param takeInChargeDue the promised time: when it will be taken in charge at the latest
 * @param nextDueAt the next promised time that is still owed
 * @param assignedTo the agent whose it is
 * @param version its ETag
 */
public record TicketLine(
        UUID id,
        String number,
        TicketKind kind,
        Optional<TicketPriority> priority,
        TicketState state,
        TicketOrigin origin,
        UUID customerId,
        Requester requester,
        Optional<String> product,
        Optional<String> productVersion,
        Optional<String> module,
        Optional<CustomerServiceTopic> topic,
        String subject,
        Instant registeredAt,
        Optional<Instant> takeInChargeDue,
        Optional<Instant> nextDueAt,
        Optional<UUID> assignedTo,
        Optional<QualificationOutcome> outcome,
        Optional<AnomalySeverity> severity,
        Optional<Instant> waitingSince,
        Optional<Instant> resolvedAt,
        Optional<Instant> closedAt,
        int cycle,
        long version) {

    /** What {@link #read} reads, of a row of tickets that is called {@code ticket}. */
    static final String COLUMNS = """
            ticket.id, ticket.number, ticket.kind, ticket.priority, ticket.state, ticket.origin, ticket.customer_id,
            ticket.requester_kind, ticket.requester_id, ticket.product, ticket.product_version, ticket.module, ticket.topic,
            ticket.subject, ticket.registered_at, ticket.take_in_charge_due, ticket.next_due_at, ticket.assigned_to,
            ticket.outcome, ticket.severity, ticket.waiting_since, ticket.resolved_at, ticket.closed_at, ticket.cycle,
            ticket.version
            """;

    /**
     * Who asked.
     *
     * @param userId empty for the system
     */
    public record Requester(ActorKind kind, Optional<UUID> userId) {}

    /** The ticket of the row at hand. */
    public static TicketLine read(ResultSet rows) throws SQLException {
        var row = new Row(rows);
        return new TicketLine(
                row.id("id").orElseThrow(),
                row.text("number").orElseThrow(),
                row.oneOf(TicketKind.class, "kind").orElseThrow(),
                row.oneOf(TicketPriority.class, "priority"),
                row.oneOf(TicketState.class, "state").orElseThrow(),
                row.oneOf(TicketOrigin.class, "origin").orElseThrow(),
                row.id("customer_id").orElseThrow(),
                new Requester(row.oneOf(ActorKind.class, "requester_kind").orElseThrow(), row.id("requester_id")),
                row.text("product"),
                row.text("product_version"),
                row.text("module"),
                row.oneOf(CustomerServiceTopic.class, "topic"),
                row.text("subject").orElseThrow(),
                row.instant("registered_at").orElseThrow(),
                row.instant("take_in_charge_due"),
                row.instant("next_due_at"),
                row.id("assigned_to"),
                row.oneOf(QualificationOutcome.class, "outcome"),
                row.oneOf(AnomalySeverity.class, "severity"),
                row.instant("waiting_since"),
                row.instant("resolved_at"),
                row.instant("closed_at"),
                rows.getInt("cycle"),
                rows.getLong("version"));
    }
}
