package com.cegidlife.ticket.review;

import com.cegidlife.events.CommitmentState;
import com.cegidlife.events.TicketKind;
import com.cegidlife.ticket.desk.TicketState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Counts the tickets of all customers, and what was promised about them, where they are. */
@ApplicationScoped
class DeskFigures {

    private static final String OPEN = """
            select kind, state, width_bucket(registered_at, ?), assigned_to, count(*)
            from tickets where state in ('REGISTERED', 'TAKEN_IN_CHARGE', 'WAITING_FOR_CUSTOMER')
            group by 1, 2, 3, 4
            """;

    private static final String PROMISED = """
            select ticket.kind, date_trunc('month', registered_at at time zone 'Europe/Paris')::date,
                commitment_state(promise.due_at, promise.paused_at, promise.fulfilled_at, promise.cancelled_at, ?),
                promise.warned_percent > 0, count(*)
            from tickets ticket join commitments promise on promise.ticket_id = ticket.id and promise.due_at is not null
            where registered_at >= ? and registered_at < ?
            group by 1, 2, 3, 4
            """;

    private static final String SATISFIED = """
            select ticket.kind, survey.agent_id, count(*), sum(survey.score)
            from tickets ticket join surveys survey on survey.ticket_id = ticket.id and survey.cycle = ticket.cycle
            where registered_at >= ? and registered_at < ? and survey.score is not null
            group by 1, 2
            """;

    private final DataSource dataSource;

    DeskFigures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All open tickets. */
    void readOpen(Instant at, Consumer<OpenTickets> reader) {
        read(
                OPEN,
                select -> select.setArray(1, thresholds(select.getConnection(), at)),
                row -> reader.accept(open(row)));
    }

    private static Array thresholds(Connection connection, Instant at) throws SQLException {
        return connection.createArrayOf(
                "timestamptz",
                AgeBand.thresholds(at).stream().map(Instant::toString).toArray());
    }

    private static OpenTickets open(ResultSet row) throws SQLException {
        return new OpenTickets(
                TicketKind.valueOf(row.getString(1)),
                TicketState.valueOf(row.getString(2)),
                AgeBand.values()[row.getInt(3)],
                row.getObject(4, UUID.class),
                row.getInt(5));
    }

    /** What was promised about the tickets registered in a period, as it stands at the instant. */
    void readPromised(Period period, Instant at, Consumer<Promised> reader) {
        read(
                PROMISED,
                select -> {
                    select.setObject(1, at.atOffset(ZoneOffset.UTC));
                    select.setObject(2, period.begin().atOffset(ZoneOffset.UTC));
                    select.setObject(3, period.end().atOffset(ZoneOffset.UTC));
                },
                row -> reader.accept(promised(row)));
    }

    private static Promised promised(ResultSet row) throws SQLException {
        return new Promised(
                TicketKind.valueOf(row.getString(1)),
                YearMonth.from(row.getObject(2, LocalDate.class)),
                CommitmentState.valueOf(row.getString(3)),
                row.getBoolean(4),
                row.getLong(5));
    }

    /** What was said about the tickets registered in a period, after the closing that stands. */
    void readSatisfaction(Period period, Consumer<SatisfiedWith> reader) {
        read(
                SATISFIED,
                select -> {
                    select.setObject(1, period.begin().atOffset(ZoneOffset.UTC));
                    select.setObject(2, period.end().atOffset(ZoneOffset.UTC));
                },
                row -> reader.accept(new SatisfiedWith(
                        TicketKind.valueOf(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getLong(3),
                        row.getLong(4))));
    }

    private interface Sql<T> {
        void accept(T given) throws SQLException;
    }

    private void read(String sql, Sql<PreparedStatement> parameters, Sql<ResultSet> reader) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            parameters.accept(select);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.accept(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The figures of the desk cannot be read", e);
        }
    }
}
