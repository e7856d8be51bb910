package com.cegidlife.ticket.presence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Which agents were seen at which tickets lately. */
@ApplicationScoped
class Presences {

    private static final String SEE = """
            insert into ticket_presences (ticket_id, agent_id, doing, seen_at) values (?, ?, ?, ?)
            on conflict (ticket_id, agent_id) do update set doing = excluded.doing, seen_at = excluded.seen_at
            """;

    private static final String OTHERS = """
            select agent_id, doing, seen_at from ticket_presences
            where ticket_id = ? and agent_id <> ? and seen_at > ? order by agent_id limit ?
            """;

    private static final String FORGET = """
            delete from ticket_presences where (ticket_id, agent_id) in (
                select ticket_id, agent_id from ticket_presences
                where seen_at <= ? order by seen_at limit 100 for update skip locked)
            """;

    /** More agents at one ticket than that nobody counts. */
    private static final int MOST = 100;

    private final DataSource dataSource;

    Presences(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void see(UUID ticketId, Presence presence) {
        execute(SEE, see -> {
            see.setObject(1, ticketId);
            see.setObject(2, presence.agentId());
            see.setString(3, presence.doing().name());
            see.setObject(4, utc(presence.seenAt()));
            return see.executeUpdate();
        });
    }

    /** The other agents who were seen at a ticket after an instant. */
    List<Presence> others(UUID ticketId, UUID agentId, Instant after) {
        return execute(OTHERS, select -> {
            select.setObject(1, ticketId);
            select.setObject(2, agentId);
            select.setObject(3, utc(after));
            select.setInt(4, MOST);
            var others = new ArrayList<Presence>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    others.add(new Presence(
                            rows.getObject(1, UUID.class),
                            Doing.valueOf(rows.getString(2)),
                            rows.getObject(3, OffsetDateTime.class).toInstant()));
                }
            }
            return others;
        });
    }

    /** Removes some of those who were not seen after an instant, few enough not to be felt. */
    void forgetSome(Instant notAfter) {
        execute(FORGET, forget -> {
            forget.setObject(1, utc(notAfter));
            return forget.executeUpdate();
        });
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private <T> T execute(String sql, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The presences cannot be read or written", e);
        }
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
