package com.cegidlife.ticket.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/**
 * A statement that selects, and what its parameters stand for.
 *
 * @param values in their order: instants, enum constants, collections of these, or what JDBC takes
 */
public record Selection(String sql, List<Object> values) {

    /** Between these the database knows every instant. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    public Selection {
        values = List.copyOf(values);
    }

    /** Ready to be executed. */
    public PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int position = 0; position < values.size(); position++) {
            bind(statement, position + 1, values.get(position));
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        switch (value) {
            case Instant instant -> statement.setObject(position, known(instant).atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(position, constant.name());
            case Collection<?> several ->
                statement.setArray(
                        position,
                        statement
                                .getConnection()
                                .createArrayOf(
                                        "text",
                                        several.stream().map(Object::toString).toArray()));
            default -> statement.setObject(position, value);
        }
    }

    private static Instant known(Instant instant) {
        return instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
    }
}
