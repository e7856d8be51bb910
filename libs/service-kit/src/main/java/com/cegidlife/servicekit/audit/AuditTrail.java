package com.cegidlife.servicekit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The decisions that {@link Audit} has recorded. */
@ApplicationScoped
class AuditTrail {

    /** Identifiers grow with time, so that they are the order of the decisions as well. */
    private static final String SELECT = """
            select id, at, actor_id, action, subject, reason, before, after from audit_entries
            where subject = ? and id > ? order by id limit ?
            """;

    private static final UUID BEGINNING = new UUID(0, 0);

    private final DataSource dataSource;

    AuditTrail(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** At most {@code limit} decisions on a subject, the oldest first, after one that was seen. */
    List<AuditEntry> of(String subject, Optional<UUID> after, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setString(1, subject);
            select.setObject(2, after.orElse(BEGINNING));
            select.setInt(3, limit);
            try (var rows = select.executeQuery()) {
                var entries = new ArrayList<AuditEntry>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit cannot be read", e);
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("action"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("before")),
                Optional.ofNullable(row.getString("after")));
    }
}
