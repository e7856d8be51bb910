package com.cegidlife.servicekit.outbox;

import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.EventTypes;
import com.cegidlife.servicekit.id.Ids;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Where a use case leaves the facts that others must be told. They are written in the use case's own transaction and
 * published, at least once and in order within a key, by the {@link Relay} after the commit.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, traceparent, created_at)
            values (?, ?, ?, ?, ?::json, ?, ?)
            """;

    private final DataSource dataSource;
    private final Ids ids;
    private final Clock clock;
    private final Event<FactsAdded> added;

    public Outbox(DataSource dataSource, Ids ids, Clock clock, Event<FactsAdded> added) {
        this.dataSource = dataSource;
        this.ids = ids;
        this.clock = clock;
        this.added = added;
    }

    /** Adds one fact to the running transaction; fails when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(DomainEvent fact) {
        add(List.of(fact));
    }

    /** Adds facts, in their order, to the running transaction; fails when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Collection<? extends DomainEvent> facts) {
        if (facts.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var fact : facts) {
                var event = new Envelope<>(ids.next(), clock.instant(), currentTrace(), fact);
                insert.setObject(1, event.id());
                insert.setString(2, event.topic().topicName());
                insert.setString(3, fact.key());
                insert.setString(4, EventTypes.typeOf(fact.getClass()));
                insert.setString(5, new String(event.value(), StandardCharsets.UTF_8));
                insert.setString(6, event.traceparent().orElse(null));
                insert.setObject(7, event.time().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
            added.fire(new FactsAdded());
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be written", e);
        }
    }

    private static Optional<String> currentTrace() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? Optional.of("00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex()))
                : Optional.empty();
    }
}
