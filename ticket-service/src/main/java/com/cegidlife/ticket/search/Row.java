package com.cegidlife.ticket.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The row at hand, whose columns may be null. */
record Row(ResultSet rows) {

    Optional<String> text(String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    Optional<UUID> id(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, UUID.class));
    }

    Optional<Instant> instant(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String column) throws SQLException {
        return text(column).map(name -> Enum.valueOf(type, name));
    }
}
