package com.cegidlife.availability.availability;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.EventJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** The same figures from the multiranges of PostgreSQL: another way to reckon them, in another language. */
final class MultirangeTwin {

    private static final String SELECT = """
            with facts as (select ?::jsonb as f, tstzrange(?, ?) as period),
            outages as (
                select x."outageId" id, tstzmultirange(tstzrange(x.start, x."end") * period) as at
                from facts, jsonb_to_recordset(f -> 'outages') as x("outageId" uuid, start timestamptz, "end" timestamptz)
            ),
            excuses as (
                select x."outageId" id, range_agg(tstzrange(x.start, x."end")) as at
                from facts, jsonb_to_recordset(f -> 'excuses') as x("outageId" uuid, start timestamptz, "end" timestamptz)
                group by 1
            ),
            covers as (
                select coalesce(range_agg(tstzrange(start, "end")) filter (where kind = 'PLANNED'), '{}') as planned,
                    coalesce(range_agg(tstzrange(start, "end")) filter (where kind = 'URGENT'), '{}') as urgent
                from facts, jsonb_to_recordset(f -> 'covers') as x(kind text, start timestamptz, "end" timestamptz)
            ),
            reference as (
                select coalesce(range_agg(tstzrange((day::date + time '07:00') at time zone 'Europe/Paris',
                    (day::date + time '20:00') at time zone 'Europe/Paris')), '{}') as at
                from facts, generate_series(lower(period)::timestamp - interval '2 days',
                    upper(period)::timestamp + interval '2 days', interval '1 day') as day
                where extract(isodow from day) < 6 and not (day::date = any (?))
            ),
            summed as (
                select coalesce(range_agg(outages.at), '{}') as gross,
                    coalesce(range_agg(outages.at - coalesce(excuses.at, '{}')), '{}') as unexcused
                from outages left join excuses using (id)
            ),
            parts as (
                select gross - reference.at as outside,
                    gross * reference.at * covers.planned as planned,
                    gross * reference.at * covers.urgent - covers.planned as urgent,
                    unexcused * reference.at - covers.planned - covers.urgent as counted,
                    gross * reference.at - covers.planned - covers.urgent - unexcused as excused
                from summed, covers, reference
            )
            select pg_temp.seconds(outside), pg_temp.seconds(planned), pg_temp.seconds(urgent), pg_temp.seconds(counted),
                pg_temp.seconds(excused)
            from parts
            """;

    /** Of this session only. */
    private static final String SECONDS = """
            create or replace function pg_temp.seconds(tstzmultirange) returns bigint language sql as $$
                select coalesce(sum(extract(epoch from upper(r) - lower(r))), 0)::bigint from unnest($1) r
            $$
            """;

    private MultirangeTwin() {}

    /** Whole seconds: outside the reference period, planned, urgent, counted, and of the causes iii to v together. */
    record Seconds(long outside, long planned, long urgent, long counted, long excused) {

        static Seconds of(Map<Treatment, Duration> treated) {
            return new Seconds(
                    seconds(treated, Treatment.OUTSIDE_REFERENCE_PERIOD),
                    seconds(treated, Treatment.PLANNED_MAINTENANCE),
                    seconds(treated, Treatment.URGENT_MAINTENANCE),
                    seconds(treated, Treatment.COUNTED),
                    seconds(treated, Treatment.FORCE_MAJEURE)
                            + seconds(treated, Treatment.CUSTOMER_EQUIPMENT)
                            + seconds(treated, Treatment.OUTSIDE_PERIMETER));
        }

        private static long seconds(Map<Treatment, Duration> treated, Treatment treatment) {
            return treated.get(treatment).toSeconds();
        }
    }

    static Seconds of(Connection connection, OutageFacts facts, Period period) throws Exception {
        try (var function = connection.createStatement();
                var select = connection.prepareStatement(SELECT)) {
            function.execute(SECONDS);
            select.setString(1, EventJson.mapper().writeValueAsString(facts));
            select.setObject(2, period.start().atOffset(ZoneOffset.UTC));
            select.setObject(3, period.end().atOffset(ZoneOffset.UTC));
            select.setArray(4, connection.createArrayOf("date", holidays(period)));
            try (var row = select.executeQuery()) {
                row.next();
                return new Seconds(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The twin does not reckon", e);
        }
    }

    private static Object[] holidays(Period period) {
        var first = LocalDate.ofInstant(period.start(), BookletCalendars.PARIS).minusDays(2);
        return first.datesUntil(first.plusDays(period.length().toDays() + 6))
                .filter(date -> BookletCalendars.holidayOn(date).isPresent())
                .map(LocalDate::toString)
                .toArray();
    }
}
