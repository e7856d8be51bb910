package com.cegidlife.learning.knowledge.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/** Reads rows; a list among the values is an array of the database. */
@ApplicationScoped
class Rows {

    private final DataSource dataSource;

    Rows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    interface Reading<T> {
        T from(ResultSet row) throws SQLException;
    }

    <T> List<T> read(String sql, List<?> values, Reading<T> reading) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            // Planned for these very words: a plan for any words is slow for the common ones or for the rare ones
            select.unwrap(PGStatement.class).setPrepareThreshold(0);
            bind(connection, select, values);
            try (var rows = select.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reading.from(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The knowledge base cannot be read", e);
        }
    }

    private static void bind(Connection connection, PreparedStatement select, List<?> values) throws SQLException {
        for (int position = 1; position <= values.size(); position++) {
            var value = values.get(position - 1);
            if (value instanceof List<?> several) {
                var type = !several.isEmpty() && several.getFirst() instanceof Double ? "float8" : "text";
                select.setArray(position, connection.createArrayOf(type, several.toArray()));
            } else {
                select.setObject(position, value);
            }
        }
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
