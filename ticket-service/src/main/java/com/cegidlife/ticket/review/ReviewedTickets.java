package com.cegidlife.ticket.review;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.CommitmentKind;
import com.cegidlife.events.CommitmentState;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.ticket.desk.TicketState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads what reviews look at, and nothing else, in one statement: all of it is as it was at the same instant. */
@ApplicationScoped
class ReviewedTickets {

    /**
     * Oldest first, a row for each commitment. A reopening forgets who took the ticket in charge before: of the few that
     * were reopened, the history tells when it was first.
     */
    private static final String SELECT = """
            select ticket.id, number, subject, ticket.kind, priority, severity, product, ticket.requester_id, state, registered_at,
                case when ticket.cycle = 1 then taken_in_charge_at else (
                    select min((fact ->> 'takenInChargeAt')::timestamptz) from ticket_history
                    where ticket_id = ticket.id and type = 'com.cegidlife.ticket.ticket-taken-in-charge.v1') end,
                resolved_at, closed_at, ticket.cycle, promise.kind,
                commitment_state(promise.due_at, promise.paused_at, promise.fulfilled_at, promise.cancelled_at, ?),
                promise.warned_percent > 0, survey.score
            from (
                select id, number, subject, kind, priority, severity, product, requester_id, state, registered_at,
                    taken_in_charge_at, resolved_at, closed_at, cycle
                from tickets
                where customer_id = ? and (registered_at, id) > (?, ?) and registered_at < ?
                order by registered_at, id
                limit ?) ticket
            left join commitments promise on promise.ticket_id = ticket.id and promise.due_at is not null
            left join surveys survey on survey.ticket_id = ticket.id and survey.cycle = ticket.cycle
            order by registered_at, ticket.id
            """;

    private static final int FETCHED_AT_ONCE = 2_000;

    private final DataSource dataSource;

    ReviewedTickets(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Gives each ticket as it is, its commitments as they stand at the instant. */
    @Transactional
    public void read(Wanted wanted, Instant at, Consumer<ReviewedTicket> reader) {
        try (var connection = dataSource.getConnection();
                var select = select(connection, wanted, at);
                var rows = select.executeQuery()) {
            ReviewedTicket reading = null;
            while (rows.next()) {
                if (reading == null || !reading.id().equals(rows.getObject(1, UUID.class))) {
                    give(reading, reader);
                    reading = ticket(rows);
                }
                addCommitment(reading, rows);
            }
            give(reading, reader);
        } catch (SQLException e) {
            throw new IllegalStateException("The tickets of a review cannot be read", e);
        }
    }

    private static void give(ReviewedTicket ticket, Consumer<ReviewedTicket> reader) {
        if (ticket != null) {
            reader.accept(ticket);
        }
    }

    private static PreparedStatement select(Connection connection, Wanted wanted, Instant at) throws SQLException {
        var select = connection.prepareStatement(SELECT);
        select.setFetchSize(FETCHED_AT_ONCE);
        select.setObject(1, at.atOffset(ZoneOffset.UTC));
        select.setObject(2, wanted.customerId());
        select.setObject(3, wanted.from().atOffset(ZoneOffset.UTC));
        select.setObject(4, wanted.after());
        select.setObject(5, wanted.to().atOffset(ZoneOffset.UTC));
        select.setObject(6, wanted.limit(), Types.INTEGER);
        return select;
    }

    private static ReviewedTicket ticket(ResultSet row) throws SQLException {
        return new ReviewedTicket(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                value(row, 4, TicketKind.class),
                value(row, 5, TicketPriority.class),
                value(row, 6, AnomalySeverity.class),
                row.getString(7),
                row.getObject(8, UUID.class),
                value(row, 9, TicketState.class),
                instant(row, 10),
                instant(row, 11),
                instant(row, 12),
                instant(row, 13),
                row.getInt(14),
                row.getObject(18, Integer.class),
                new ArrayList<>(1));
    }

    private static void addCommitment(ReviewedTicket ticket, ResultSet row) throws SQLException {
        var kind = value(row, 15, CommitmentKind.class);
        if (kind != null) {
            ticket.commitments()
                    .add(new ReviewedCommitment(kind, value(row, 16, CommitmentState.class), row.getBoolean(17)));
        }
    }

    private static <E extends Enum<E>> E value(ResultSet row, int column, Class<E> type) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
