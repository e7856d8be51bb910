package com.cegidlife.ticket;

import com.cegidlife.testkit.SuiteServers;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** What tests put into the database, or read there, because it would take years or hundreds of requests otherwise. */
public final class TicketRows {

    private static final String CLOSED = """
            with made as (
                insert into tickets (id, number, customer_id, origin, requester_kind, requester_id, kind, priority, product,
                    subject, context, state, registered_at, closure, closed_at, cycle, policy_version, version)
                select gen_random_uuid(), 'D-2022-' || lpad(nextval('ticket_numbers')::text, 8, '0'), ?, 'CUSTOMER',
                    'USER', gen_random_uuid(), 'SUPPORT', 'HIGH', 'compta', 'Clôture impossible', 'À la clôture',
                    'CLOSED', ?::timestamptz - interval '1 day', 'BY_CUSTOMER', ?, 1, 1, 2
                from generate_series(1, ?)
                returning id, registered_at),
            written as (
                insert into notes (id, ticket_id, author_kind, author_id, text, added_at)
                select gen_random_uuid(), id, 'USER', gen_random_uuid(), 'Merci.', registered_at from made),
            told as (
                insert into ticket_history (id, ticket_id, at, type, fact, internal)
                select gen_random_uuid(), id, registered_at, 'registered', '{}', false from made)
            insert into commitments (id, ticket_id, kind, terms, cycle, policy_version, started_at, allowed_seconds, due_at,
                fulfilled_at, warn_at_percent, warned_percent)
            select gen_random_uuid(), id, 'TAKE_IN_CHARGE', 'BY_PRIORITY', 1, 1, registered_at, 21600,
                registered_at + interval '6 hours', registered_at + interval '1 hour', '{50,75,90}', 0
            from made
            """;

    private TicketRows() {}

    /** Support tickets closed at an instant, each with a note, an entry of the history and a commitment that was met. */
    public static void closed(UUID customer, int count, Instant closedAt) {
        var at = closedAt.atOffset(ZoneOffset.UTC);
        update(CLOSED, customer, at, at, count);
    }

    public static void update(String sql, Object... parameters) {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The number that a query finds. */
    public static long count(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    /** The first column of the first row that a query finds, as text; null when it is null. */
    public static String text(String sql, Object... parameters) {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var select = connection.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++) {
                select.setObject(index + 1, parameters[index]);
            }
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
