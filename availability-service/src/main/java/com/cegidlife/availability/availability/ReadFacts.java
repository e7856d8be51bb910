package com.cegidlife.availability.availability;

import com.cegidlife.availability.attribution.Cause;
import com.cegidlife.availability.uptime.UptimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the figures of environments rest on: five statements, however many environments and months. */
@ApplicationScoped
public class ReadFacts {

    /**
     * One look at the index for each environment, which a planner that sees them all at once may not take. Nothing is
     * promised about an environment that has left force: what is out by then, or fails later, counts no more.
     */
    private static final String OUTAGES = """
            select asked.id, outage.id, outage.started_at, least(outage.ended_at, environment.left_force_at)
            from unnest(?::uuid[]) as asked(id) join environments environment on environment.id = asked.id
            cross join lateral (
                select id, started_at, ended_at from outages
                where environment_id = asked.id and started_at < ? and coalesce(ended_at, 'infinity') > ?
                    and retracted_at is null
                offset 0
            ) outage
            where outage.started_at < coalesce(environment.left_force_at, 'infinity')
            """;

    private static final String EXCUSES = """
            select outage.environment_id, exclusion.id, outage.id, exclusion.cause, exclusion.starts_at, exclusion.ends_at
            from exclusions exclusion join outages outage on outage.id = exclusion.outage_id
            where outage.environment_id = any (?) and outage.started_at < ?
                and coalesce(outage.ended_at, 'infinity') > ? and exclusion.state = 'APPROVED'
            """;

    private static final String SILENCES = """
            select environment_id, started_at, ended_at from silences
            where environment_id = any (?) and started_at < ? and ended_at > ?
            """;

    private static final String LAST_CHECKS = """
            select environment.id, checked.at, environment.silence_tolerance_seconds
            from environments environment left join lateral (
                select max(last_checked_at) as at from monitor_watches where environment_id = environment.id) checked on true
            where environment.id = any (?)
            """;

    private final Selecting select;
    private final MaintenanceCover maintenance;
    private final UptimeSettings settings;
    private final Clock clock;

    ReadFacts(Selecting select, MaintenanceCover maintenance, UptimeSettings settings, Clock clock) {
        this.select = select;
        this.maintenance = maintenance;
        this.settings = settings;
        this.clock = clock;
    }

    /** What happened to each of the environments within a period; every one has its entry. */
    @Transactional
    public Map<UUID, EnvironmentFacts> of(Collection<UUID> environmentIds, Period period) {
        var outages = select.within(OUTAGES, environmentIds, period, ReadFacts::downtime);
        var covers = maintenance.covering(environmentIds, period.start(), period.end());
        var excuses = select.within(EXCUSES, environmentIds, period, ReadFacts::excuse);
        var silences = silences(environmentIds, period);
        return environmentIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new EnvironmentFacts(
                                new OutageFacts(
                                        outages.getOrDefault(id, List.of()),
                                        covers.getOrDefault(id, List.of()),
                                        excuses.getOrDefault(id, List.of())),
                                silences.getOrDefault(id, List.of()))));
    }

    /** Those that ended, and the one that lasts: since the last check, when that is longer ago than the tolerance. */
    private Map<UUID, List<Period>> silences(Collection<UUID> environmentIds, Period period) {
        var now = clock.instant();
        var silences = select.within(SILENCES, environmentIds, period, row -> new Period(at(row, 2), at(row, 3)));
        select.of(LAST_CHECKS, environmentIds, row -> {
            var last = Selecting.maybe(row, 2).orElse(Instant.EPOCH);
            if (last.isBefore(now.minus(tolerance(row)))) {
                silences.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Period(last, now));
            }
            return last;
        });
        return silences;
    }

    private Duration tolerance(ResultSet row) throws SQLException {
        var seconds = row.getInt(3);
        return row.wasNull() ? settings.silenceTolerance() : Duration.ofSeconds(seconds);
    }

    private static Downtime downtime(ResultSet row) throws SQLException {
        return new Downtime(row.getObject(2, UUID.class), at(row, 3), Selecting.maybe(row, 4));
    }

    private static Excuse excuse(ResultSet row) throws SQLException {
        return new Excuse(
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                Cause.valueOf(row.getString(4)),
                at(row, 5),
                Selecting.maybe(row, 6));
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return Selecting.maybe(row, column).orElseThrow();
    }
}
