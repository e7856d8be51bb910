package com.cegidlife.ticket.desk;

import com.cegidlife.events.CommitmentAtRisk;
import com.cegidlife.events.EventJson;
import com.cegidlife.events.EventTypes;
import com.cegidlife.events.NoteVisibility;
import com.cegidlife.events.SatisfactionGiven;
import com.cegidlife.events.TicketEvent;
import com.cegidlife.events.TicketNoteAdded;
import com.cegidlife.events.TicketTagsChanged;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.outbox.Outbox;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * What happened to each ticket, in its order: the facts as the other services are told them. Everything that is shown of
 * the past, and every statistic, can be made from it again.
 */
@ApplicationScoped
public class History {

    private static final String INSERT = """
            insert into ticket_history (id, ticket_id, at, type, fact, internal) values (?, ?, ?, ?, ?::jsonb, ?)
            """;

    private static final String SELECT = """
            select id, ticket_id, at, type, fact from ticket_history
            where ticket_id = ? and id > ? and (not internal or ?) order by id limit ?
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource dataSource;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Event<TicketFact> happened;

    History(DataSource dataSource, Outbox outbox, Ids ids, Clock clock, Event<TicketFact> happened) {
        this.dataSource = dataSource;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.happened = happened;
    }

    /** Records what happened to a ticket and tells it to the others, in the running transaction. */
    public void tell(Ticket ticket, List<TicketEvent> facts) {
        tell(Map.of(ticket.id(), facts), id -> ticket);
    }

    /**
     * The same for several tickets, in a few statements.
     *
     * @param ticket gives a ticket by its id to those who act on its facts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Map<UUID, List<TicketEvent>> facts, Function<UUID, Ticket> ticket) {
        var all = facts.values().stream().flatMap(Collection::stream).toList();
        if (all.isEmpty()) {
            return;
        }
        outbox.add(all);
        insert(all);
        all.forEach(fact -> happened.fire(new TicketFact(ticket.apply(fact.ticketId()), fact)));
    }

    private void insert(List<TicketEvent> facts) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var fact : facts) {
                insert.setObject(1, ids.next());
                insert.setObject(2, fact.ticketId());
                insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
                insert.setString(4, EventTypes.typeOf(fact.getClass()));
                insert.setString(5, EventJson.mapper().writeValueAsString(fact));
                insert.setBoolean(6, isInternal(fact));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The history cannot be written", e);
        }
    }

    /** What is for the publisher's staff alone. */
    private static boolean isInternal(TicketEvent fact) {
        return switch (fact) {
            case TicketNoteAdded note ->
                note.visibility().filter(NoteVisibility.INTERNAL::equals).isPresent();
            case CommitmentAtRisk warning -> true;
            case TicketTagsChanged tags -> true;
            case SatisfactionGiven answer -> true;
            default -> false;
        };
    }

    /**
     * What happened to a ticket, oldest first.
     *
     * @param after shows what happened after this entry; empty for the beginning
     * @param forStaff whether what is for the publisher's staff alone is shown too
     */
    public List<HistoryEntry> of(UUID ticketId, Optional<UUID> after, boolean forStaff, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, ticketId);
            select.setObject(2, after.orElse(BEFORE_ALL));
            select.setBoolean(3, forStaff);
            select.setInt(4, limit);
            try (var rows = select.executeQuery()) {
                var entries = new ArrayList<HistoryEntry>();
                while (rows.next()) {
                    entries.add(new HistoryEntry(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getObject(3, OffsetDateTime.class).toInstant(),
                            rows.getString(4),
                            rows.getString(5)));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The history cannot be read", e);
        }
    }
}
