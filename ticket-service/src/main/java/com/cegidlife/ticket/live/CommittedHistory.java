package com.cegidlife.ticket.live;

import com.cegidlife.events.TicketKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The history of all tickets in the order in which it becomes known. Entries are numbered before they are committed, by
 * clocks of several replicas: no number tells that everything before it has been seen. The database's snapshots do.
 */
@ApplicationScoped
class CommittedHistory {

    private static final String NOW = "select pg_current_snapshot()::text";

    private static final String ENTRIES = """
            select entry.id, entry.ticket_id, ticket.number, ticket.kind, entry.at, entry.type, entry.fact, entry.internal
            from ticket_history entry join tickets ticket on ticket.id = entry.ticket_id
            """;

    /** What this statement sees and the snapshot before did not; in one row at least, for the snapshot of this statement. */
    private static final String SINCE = """
            select now.position, found.* from (select pg_current_snapshot()::text as position) now left join lateral (%s
                where entry.written_by >= pg_snapshot_xmin(?::pg_snapshot)
                  and entry.written_by < pg_snapshot_xmax(pg_current_snapshot())
                  and not pg_visible_in_snapshot(entry.written_by, ?::pg_snapshot)
            ) found on true order by found.id
            """.formatted(ENTRIES);

    /** What was numbered before an entry by a transaction that had not ended when the entry was written. */
    private static final String LATE = ENTRIES + """
            cross join (select written_by, oldest_running from ticket_history where id = ?) last
            where entry.id > ? and entry.id < ?
              and entry.written_by >= last.oldest_running and entry.written_by <> last.written_by
              and ticket.kind = any (?) and (not entry.internal or ?)%1$s
            """;

    private static final String BEHIND = ENTRIES + """
            where entry.id > ? and ticket.kind = any (?) and (not entry.internal or ?)%1$s
            order by entry.id limit ?
            """;

    private static final String AFTER = "select * from (" + LATE + " union all (" + BEHIND + ")) found order by id";

    private static final String OF_ONE_TICKET = " and entry.ticket_id = ?";

    private final DataSource dataSource;

    CommittedHistory(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What has become known between two looks.
     *
     * @param position for the next look
     */
    record Look(String position, List<LiveEvent> events) {}

    /** A place to begin at: what is committed later is found from there. */
    String position() {
        return read(connection -> connection.prepareStatement(NOW), rows -> {
            rows.next();
            return rows.getString(1);
        });
    }

    /** Everything that was committed since a position, each entry once. */
    Look since(String position) {
        return read(
                connection -> {
                    var select = connection.prepareStatement(SINCE);
                    select.setString(1, position);
                    select.setString(2, position);
                    return select;
                },
                rows -> {
                    rows.next();
                    var now = rows.getString("position");
                    return new Look(now, rows.getObject("id") == null ? List.of() : events(rows));
                });
    }

    /**
     * What follows an entry, in the order of numbers: what is numbered behind it, and before it all that may have been
     * committed after it, some of which was perhaps told.
     *
     * @param limit of what is numbered behind it
     */
    List<LiveEvent> after(UUID entry, Interest interest, int limit) {
        return read(
                connection -> after(connection, entry, interest, limit),
                rows -> rows.next() ? events(rows) : List.of());
    }

    private static PreparedStatement after(Connection connection, UUID entry, Interest interest, int limit)
            throws SQLException {
        var wanted = new ArrayList<Object>();
        wanted.add(connection.createArrayOf("text", names(interest)));
        wanted.add(interest.internal());
        interest.ticketId().ifPresent(wanted::add);
        var values = new ArrayList<Object>(List.of(entry, EntryNumbers.surelyBefore(entry), entry));
        values.addAll(wanted);
        values.add(entry);
        values.addAll(wanted);
        values.add(limit);
        var select = connection.prepareStatement(
                AFTER.formatted(interest.ticketId().map(one -> OF_ONE_TICKET).orElse("")));
        for (int position = 0; position < values.size(); position++) {
            select.setObject(position + 1, values.get(position));
        }
        return select;
    }

    private static Object[] names(Interest interest) {
        return interest.kinds().stream().map(TicketKind::name).toArray();
    }

    /** The row at hand and those behind it. */
    private static List<LiveEvent> events(ResultSet rows) throws SQLException {
        var events = new ArrayList<LiveEvent>();
        do {
            events.add(new LiveEvent(
                    rows.getObject("id", UUID.class),
                    rows.getObject("ticket_id", UUID.class),
                    rows.getString("number"),
                    TicketKind.valueOf(rows.getString("kind")),
                    rows.getObject("at", OffsetDateTime.class).toInstant(),
                    rows.getString("type"),
                    rows.getString("fact"),
                    rows.getBoolean("internal")));
        } while (rows.next());
        return events;
    }

    private <T> T read(Statement statement, Reading<T> reading) {
        try (var connection = dataSource.getConnection();
                var select = statement.in(connection);
                var rows = select.executeQuery()) {
            return reading.of(rows);
        } catch (SQLException e) {
            throw new IllegalStateException("The history cannot be read", e);
        }
    }

    private interface Statement {
        PreparedStatement in(Connection connection) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
