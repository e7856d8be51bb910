package com.cegidlife.availability.uptime;

import com.cegidlife.events.ProbeResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps when nothing was known of an environment: no probe had reported for longer than the tolerance (D12). Costs a row
 * for each silence, and nothing for the results in between; before the first result ever, the silence dates from 1970.
 */
@ApplicationScoped
class Silences {

    private static final String INSERT = """
            insert into silences (environment_id, started_at, ended_at)
            select ?, coalesce(max(last_checked_at), 'epoch'), ? from monitor_watches where environment_id = ?
            having coalesce(max(last_checked_at), 'epoch') < ?
            on conflict do nothing
            """;

    private final DataSource dataSource;
    private final Duration tolerance;

    Silences(DataSource dataSource, UptimeSettings settings) {
        this.dataSource = dataSource;
        this.tolerance = settings.silenceTolerance();
    }

    /**
     * Notes the silence of the whole environment that a result ends, if it ends one; to be called before the result is
     * folded.
     *
     * @param lastCheckedAt when the same monitor was last checked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void endWith(ProbeResult result, Optional<Instant> lastCheckedAt) {
        var silentBefore = result.checkedAt().minus(tolerance);
        if (lastCheckedAt.filter(at -> !at.isBefore(silentBefore)).isPresent()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, result.environmentId());
            insert.setObject(2, result.checkedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(3, result.environmentId());
            insert.setObject(4, silentBefore.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The silences cannot be written", e);
        }
    }
}
