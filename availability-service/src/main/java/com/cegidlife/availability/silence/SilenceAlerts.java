package com.cegidlife.availability.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The alerts about silent environments, found and ended in a statement each, however many there are. */
@ApplicationScoped
public class SilenceAlerts {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** Of production alone, and once it has been checked: what was never set up is not silent. */
    private static final String RAISE = """
            insert into silence_alerts (id, environment_id, silent_since, raised_at)
            select gen_random_uuid(), environment.id, checked.at, cast(? as timestamptz)
            from environments environment
            join lateral (
                select max(last_checked_at) as at from monitor_watches where environment_id = environment.id) checked on true
            where environment.in_force and environment.kind = 'PRODUCTION'
                and checked.at < cast(? as timestamptz)
                    - make_interval(secs => coalesce(environment.silence_tolerance_seconds, cast(? as double precision)))
            on conflict (environment_id) where ended_at is null do nothing
            returning id
            """;

    private static final String END = """
            update silence_alerts alert set ended_at = cast(? as timestamptz)
            from environments environment
            where alert.ended_at is null and environment.id = alert.environment_id
                and (not environment.in_force or exists (
                    select from monitor_watches watch
                    where watch.environment_id = environment.id
                        and watch.last_checked_at >= cast(? as timestamptz) - make_interval(
                            secs => coalesce(environment.silence_tolerance_seconds, cast(? as double precision)))))
            """;

    private static final String SELECT = """
            select alert.id, environment.id, environment.name, customer.name, alert.silent_since, alert.raised_at,
                alert.ended_at
            from silence_alerts alert join environments environment on environment.id = alert.environment_id
            join customers customer on customer.id = environment.customer_id
            """;

    private final DataSource dataSource;

    SilenceAlerts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Raises one for each environment that is silent and has none open; answers those. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<SilenceAlert> raise(Instant now, Duration tolerance) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(RAISE);
                var select = connection.prepareStatement(
                        SELECT + " where alert.id = any (?) order by customer.name, environment.name")) {
            fill(insert, now, tolerance);
            var ids = new ArrayList<UUID>();
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return alerts(select);
        } catch (SQLException e) {
            throw new IllegalStateException("The silent environments cannot be raised", e);
        }
    }

    /** Ends those of which something is known again, or that no contract provides any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(Instant now, Duration tolerance) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(END)) {
            fill(update, now, tolerance);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The alerts about silence cannot be ended", e);
        }
    }

    /** Those that last, after the given one in the descending order of their ids. */
    @Transactional
    public List<SilenceAlert> open(Optional<UUID> before, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        SELECT + " where alert.ended_at is null and alert.id < ? order by alert.id desc limit ?")) {
            select.setObject(1, before.orElse(AFTER_ALL));
            select.setInt(2, limit);
            return alerts(select);
        } catch (SQLException e) {
            throw new IllegalStateException("The alerts about silence cannot be read", e);
        }
    }

    private static void fill(PreparedStatement statement, Instant now, Duration tolerance) throws SQLException {
        statement.setObject(1, now.atOffset(ZoneOffset.UTC));
        statement.setObject(2, now.atOffset(ZoneOffset.UTC));
        statement.setDouble(3, tolerance.toMillis() / 1_000.0);
    }

    private static List<SilenceAlert> alerts(PreparedStatement select) throws SQLException {
        var alerts = new ArrayList<SilenceAlert>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                alerts.add(new SilenceAlert(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        rows.getString(4),
                        at(rows, 5),
                        at(rows, 6).orElseThrow(),
                        at(rows, 7)));
            }
        }
        return alerts;
    }

    private static Optional<Instant> at(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
