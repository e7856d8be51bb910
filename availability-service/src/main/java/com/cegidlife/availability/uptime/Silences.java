package com.cegidlife.availability.uptime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import javax.sql.DataSource;

/**
 * Keeps when nothing was known of an environment: no probe had reported for longer than the tolerance (D12). Costs a row
 * for each silence, and nothing for the results in between.
 */
@ApplicationScoped
class Silences {

    private static final String INSERT = """
            insert into silences (environment_id, started_at, ended_at) values (?, ?, ?) on conflict do nothing
            """;

    private final DataSource dataSource;

    Silences(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(Collection<Silence> silences) {
        if (silences.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var silence : silences) {
                insert.setObject(1, silence.environmentId());
                insert.setObject(2, silence.startedAt().atOffset(ZoneOffset.UTC));
                insert.setObject(3, silence.endedAt().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The silences cannot be written", e);
        }
    }
}
