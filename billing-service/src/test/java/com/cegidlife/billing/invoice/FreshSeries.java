package com.cegidlife.billing.invoice;

import com.cegidlife.testkit.SuiteServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Empty series, for tests that live at a time of their own: days of a series never go back, whatever a test before did
 * with the clock. What the service's role may not do, the owner of the tables grants itself for a moment.
 */
public final class FreshSeries {

    private static final List<String> KEPT =
            List.of("invoice_files", "payments", "invoice_lines", "invoices", "letterheads");

    private FreshSeries() {}

    /** Forgets every document and what rests on it. */
    public static void begin() {
        asOwner(connection -> {
            var tables = String.join(", ", KEPT);
            run(connection, "grant truncate on " + tables + " to current_user");
            run(connection, "truncate " + tables + " cascade");
            run(connection, "revoke truncate on " + tables + " from current_user");
            run(connection, "delete from timers where kind = 'payment-reminder'");
            run(connection, """
                    update invoice_series set position = 0, year = 2000, count = 0, issued_on = date '2000-01-01',
                    hash = decode(repeat('00', 32), 'hex')
                    """);
        });
    }

    /** Does what no program does: changes documents while their guards are away. */
    static void tamper(String sql) {
        asOwner(connection -> run(connection, sql));
    }

    private static void asOwner(Work work) {
        try (var connection = SuiteServers.databases().dataSource("billing").getConnection()) {
            connection.setAutoCommit(false);
            // First what is rendered in the background holds first
            run(connection, "lock table pending_renderings, invoices in access exclusive mode");
            guards(connection, "disable");
            work.with(connection);
            guards(connection, "enable");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void guards(Connection connection, String state) throws SQLException {
        for (var table : KEPT) {
            run(connection, "alter table " + table + " " + state + " trigger user");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }
}
