package com.cegidlife.learning;

import com.cegidlife.testkit.SuiteServers;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What tests of exams look up, or try, in the database itself. */
public final class ExamRows {

    private ExamRows() {}

    /** The number that a query finds. */
    public static long count(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    /** The first column of the first row that a query finds, as text; null when it is null. */
    public static String text(String sql, Object... parameters) {
        try {
            return run(sql, parameters, select -> {
                try (var rows = select.executeQuery()) {
                    rows.next();
                    return rows.getString(1);
                }
            });
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** How many rows were changed. */
    public static int change(String sql, Object... parameters) throws SQLException {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    private static <T> T run(String sql, Object[] parameters, Work<T> work) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("learning").getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            return work.with(statement);
        }
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
