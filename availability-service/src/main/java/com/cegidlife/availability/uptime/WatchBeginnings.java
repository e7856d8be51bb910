package com.cegidlife.availability.uptime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Lets monitors begin anew, whatever they have reported; a batch that is being folded meanwhile is folded again. */
@ApplicationScoped
class WatchBeginnings {

    private static final String BEGIN_ANEW = """
            update monitor_watches set failing = false, since = last_checked_at, contrary_checks = 0,
                contrary_since = null, contrary_evidence = null, turned_at = null, recollection = null,
                version = version + 1
            where environment_id = ? and monitor = ? and (location = ? or cast(? as text) is null)
            """;

    private static final String LAST_RESULT = """
            select max(last_checked_at) from monitor_watches
            where environment_id = ? and monitor = ? and (location = ? or cast(? as text) is null)
            """;

    private final DataSource dataSource;

    WatchBeginnings(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Takes a monitor as working from its last check on, whatever was seen before, as if it had just been set up.
     *
     * @param location empty for all of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void beginAnew(UUID environmentId, String monitor, Optional<String> location) {
        try (var connection = dataSource.getConnection();
                var update = named(connection, BEGIN_ANEW, environmentId, monitor, location)) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A monitor cannot begin anew", e);
        }
    }

    /**
     * When the last check of a monitor was made; empty when it has never reported.
     *
     * @param location empty for all of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Instant> lastResult(UUID environmentId, String monitor, Optional<String> location) {
        try (var connection = dataSource.getConnection();
                var select = named(connection, LAST_RESULT, environmentId, monitor, location);
                var rows = select.executeQuery()) {
            rows.next();
            return Optional.ofNullable(rows.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
        } catch (SQLException e) {
            throw new IllegalStateException("The last result of a monitor cannot be read", e);
        }
    }

    private static PreparedStatement named(
            Connection connection, String sql, UUID environmentId, String monitor, Optional<String> location)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setObject(1, environmentId);
        statement.setString(2, monitor);
        statement.setString(3, location.orElse(null));
        statement.setString(4, location.orElse(null));
        return statement;
    }
}
