package com.cegidlife.servicekit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Remembers which events were handled, so that a redelivered one changes nothing. */
@ApplicationScoped
public class Inbox {

    private static final String INSERT = """
            insert into inbox (consumer, event_id, received_at) values (?, ?, ?)
            on conflict (consumer, event_id) do nothing
            """;

    private static final String INSERT_MANY = """
            insert into inbox (consumer, event_id, received_at)
            select cast(? as text), asked.id, cast(? as timestamptz) from unnest(cast(? as uuid[])) as asked(id)
            on conflict do nothing returning event_id
            """;

    private final DataSource dataSource;
    private final Clock clock;
    private final MeterRegistry meters;

    public Inbox(DataSource dataSource, Clock clock, MeterRegistry meters) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * The same for many events at once, in one statement.
     *
     * @return those that this handler has not committed yet
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> newOf(String consumer, Collection<UUID> eventIds) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT_MANY)) {
            insert.setString(1, consumer);
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setArray(
                    3,
                    connection.createArrayOf("uuid", eventIds.stream().sorted().toArray()));
            var fresh = new HashSet<UUID>();
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    fresh.add(rows.getObject(1, UUID.class));
                }
            }
            meters.counter("cegidlife.inbox.duplicates", "consumer", consumer)
                    .increment(eventIds.size() - fresh.size());
            return fresh;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox cannot be written", e);
        }
    }

    /**
     * The first statement of a handler's transaction: records the event as handled, to be committed or rolled back with
     * the handler's work.
     *
     * @param consumer stable name of the handler, one for each use case that handles the event
     * @return false when this handler has already committed this event, and must return at once
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNew(String consumer, UUID eventId) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, consumer);
            insert.setObject(2, eventId);
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            var isNew = insert.executeUpdate() == 1;
            if (!isNew) {
                meters.counter("cegidlife.inbox.duplicates", "consumer", consumer)
                        .increment();
            }
            return isNew;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox cannot be written", e);
        }
    }
}
