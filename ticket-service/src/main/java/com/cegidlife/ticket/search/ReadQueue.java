package com.cegidlife.ticket.search;

import com.cegidlife.businesstime.BookletCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what waits for agents, in the order in which it is due. */
@ApplicationScoped
public class ReadQueue {

    private final Selections selections;
    private final Clock clock;

    ReadQueue(Selections selections, Clock clock) {
        this.selections = selections;
        this.clock = clock;
    }

    /**
     * The tickets at the head of the queue.
     *
     * @param after shows those that stand behind this place; empty for the beginning
     */
    public List<TicketLine> page(QueueFilter filter, Optional<QueuePlace> after, int limit) {
        return selections.lines(new QueueListing(filter).page(after, limit));
    }

    /** How many of the whole queue are overdue, and due later today in Paris. */
    public Urgency urgency(QueueFilter filter) {
        var now = clock.instant();
        var endOfToday = LocalDate.ofInstant(now, BookletCalendars.PARIS)
                .plusDays(1)
                .atStartOfDay(BookletCalendars.PARIS)
                .toInstant();
        var counts = selections.numbers(new QueueListing(filter).counts(now, endOfToday, BoundedCount.MOST + 1));
        return new Urgency(BoundedCount.of(counts.get(0)), BoundedCount.of(counts.get(1)));
    }

    /**
     * What presses.
     *
     * @param overdue past the next due instant
     * @param dueToday due before midnight in Paris
     */
    public record Urgency(BoundedCount overdue, BoundedCount dueToday) {}
}
