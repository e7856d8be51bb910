package com.cegidlife.ticket.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements that read the queue: open tickets, the next due first, then the oldest. Each kind is read by itself, as
 * far as the page goes, in the order of the index {@code tickets_in_queue}; so the page costs the same whatever else is in
 * the queue.
 */
public final class QueueListing {

    /** The condition of the indexes of the queue. */
    static final String OPEN = "ticket.state in ('REGISTERED', 'TAKEN_IN_CHARGE', 'WAITING_FOR_CUSTOMER')";

    /** By what the queue is ordered. */
    static final String DUE = "coalesce(ticket.next_due_at, 'infinity')";

    private static final String PAGE = """
            select %1$s from unnest(?) one(kind) cross join lateral (
                select * from tickets ticket where %2$s order by %3$s, ticket.id limit ?) ticket
            order by %3$s, ticket.id limit ?
            """;

    private static final String COUNT = """
            (select count(*) from (select from unnest(?) one(kind) cross join lateral (
                select from tickets ticket where %s limit ?) ticket limit ?) counted)
            """;

    private final QueueFilter filter;

    public QueueListing(QueueFilter filter) {
        this.filter = filter;
    }

    /** @param after shows those that stand behind this place; empty for the beginning */
    public Selection page(Optional<QueuePlace> after, int limit) {
        var conditions = conditions();
        after.ifPresent(
                place -> conditions.and("(%s, ticket.id) > (?, ?)".formatted(DUE), sortedAt(place), place.ticketId()));
        var values = new ArrayList<Object>();
        values.add(filter.kinds());
        values.addAll(conditions.values());
        values.addAll(List.of(limit, limit));
        return new Selection(PAGE.formatted(TicketLine.COLUMNS, conditions.sql(), DUE), values);
    }

    /** How many are due before the first instant, and how many from there to the second; counted up to a limit. */
    public Selection counts(Instant now, Instant endOfToday, int limit) {
        var overdue = conditions().and(DUE + " < ?", now);
        var dueToday = conditions().and(DUE + " >= ?", now).and(DUE + " < ?", endOfToday);
        var values = new ArrayList<Object>();
        List.of(overdue, dueToday).forEach(conditions -> {
            values.add(filter.kinds());
            values.addAll(conditions.values());
            values.addAll(List.of(limit, limit));
        });
        return new Selection(
                "select " + COUNT.formatted(overdue.sql()) + ", " + COUNT.formatted(dueToday.sql()), values);
    }

    private Conditions conditions() {
        return new Conditions()
                .and("ticket.kind = one.kind")
                .and(OPEN)
                .andIfStated("ticket.assigned_to = ?", filter.assignedTo())
                .andIf(filter.unassigned(), "ticket.assigned_to is null")
                .andIfStated("ticket.product = ?", filter.product())
                .andIfStated(
                        CriteriaConditions.TAGGED,
                        filter.tag() == null ? null : CriteriaConditions.asTag(SoughtWords.readable(filter.tag())));
    }

    /** For the driver, the last instant of all is infinity. */
    private static Object sortedAt(QueuePlace place) {
        return place.nextDueAt().<Object>map(due -> due).orElse(OffsetDateTime.MAX);
    }
}
