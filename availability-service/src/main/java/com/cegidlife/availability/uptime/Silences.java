package com.cegidlife.availability.uptime;

import com.cegidlife.availability.uptime.BatchFold.LateCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private static final String WITHIN = """
            select environment_id, started_at, ended_at from silences where environment_id = any (?) and ended_at > ?
            """;

    private static final String DELETE = "delete from silences where environment_id = ? and started_at = ?";

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

    /** Breaks up the silences within which checks were made that come late. */
    @Transactional(Transactional.TxType.MANDATORY)
    void breakUp(Collection<LateCheck> late) {
        if (late.isEmpty()) {
            return;
        }
        var byEnvironment = late.stream().collect(Collectors.groupingBy(LateCheck::environmentId));
        var broken = new ArrayList<Silence>();
        var left = new ArrayList<Silence>();
        for (var silence : reachedBy(late)) {
            var checks = byEnvironment.get(silence.environmentId());
            var within = checks.stream().map(LateCheck::checkedAt).filter(silence::covers).toList();
            if (!within.isEmpty()) {
                broken.add(silence);
                left.addAll(silence.brokenBy(within, checks.getFirst().tolerance()));
            }
        }
        delete(broken);
        add(left);
    }

    private List<Silence> reachedBy(Collection<LateCheck> late) {
        var environmentIds = late.stream().map(LateCheck::environmentId).distinct().toArray();
        var first = late.stream().map(LateCheck::checkedAt).min(Comparator.naturalOrder()).orElseThrow();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(WITHIN)) {
            select.setArray(1, connection.createArrayOf("uuid", environmentIds));
            select.setObject(2, first.atOffset(ZoneOffset.UTC));
            var silences = new ArrayList<Silence>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    silences.add(new Silence(rows.getObject(1, UUID.class), at(rows, 2), at(rows, 3)));
                }
            }
            return silences;
        } catch (SQLException e) {
            throw new IllegalStateException("The silences cannot be read", e);
        }
    }

    private void delete(Collection<Silence> silences) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(DELETE)) {
            for (var silence : silences) {
                delete.setObject(1, silence.environmentId());
                delete.setObject(2, silence.startedAt().atOffset(ZoneOffset.UTC));
                delete.addBatch();
            }
            delete.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The silences cannot be deleted", e);
        }
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
