package com.cegidlife.servicekit.standing;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the consumer of these tests has committed. */
@ApplicationScoped
public class RecordedStandings {

    private final DataSource dataSource;

    RecordedStandings(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The versions recorded for a user, in their order. */
    public List<Long> versionsOf(UUID userId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select version from recorded_standings where user_id = ? order by version")) {
            select.setObject(1, userId);
            var rows = select.executeQuery();
            var versions = new ArrayList<Long>();
            while (rows.next()) {
                versions.add(rows.getLong(1));
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void awaitVersions(UUID userId, Long... versions) {
        await("recorded versions of " + userId)
                .atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() -> versionsOf(userId), List.of(versions)::equals);
    }
}
