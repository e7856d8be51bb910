package com.cegidlife.ticket.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/** Reads what is selected. */
@ApplicationScoped
class Selections {

    /** SQLSTATE of a statement that took too long. */
    private static final String CANCELLED = "57014";

    private final DataSource dataSource;

    Selections(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The tickets selected, in their order. */
    List<TicketLine> lines(Selection selection) {
        return read(selection, Selections::lines);
    }

    /** The numbers in the one row selected. */
    List<Integer> numbers(Selection selection) {
        return read(selection, Selections::numbers);
    }

    /** The same, or nothing when that takes longer. */
    Optional<List<Integer>> numbers(Selection selection, Duration atMost) {
        return read(selection, select -> {
            select.setQueryTimeout((int) atMost.toSeconds());
            try {
                return Optional.of(numbers(select));
            } catch (SQLException e) {
                if (CANCELLED.equals(e.getSQLState())) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private static List<TicketLine> lines(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var lines = new ArrayList<TicketLine>();
            while (rows.next()) {
                lines.add(TicketLine.read(rows));
            }
            return lines;
        }
    }

    private static List<Integer> numbers(PreparedStatement select) throws SQLException {
        try (var row = select.executeQuery()) {
            row.next();
            var numbers = new ArrayList<Integer>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                numbers.add(row.getInt(column));
            }
            return numbers;
        }
    }

    private <T> T read(Selection selection, Reading<T> reading) {
        try (var connection = dataSource.getConnection();
                var select = selection.prepare(connection)) {
            // Planned for these very values: a plan for any words is slow for the common ones or for the rare ones.
            select.unwrap(PGStatement.class).setPrepareThreshold(0);
            return reading.from(select);
        } catch (SQLException e) {
            throw new IllegalStateException("The tickets cannot be read", e);
        }
    }

    private interface Reading<T> {
        T from(PreparedStatement select) throws SQLException;
    }
}
