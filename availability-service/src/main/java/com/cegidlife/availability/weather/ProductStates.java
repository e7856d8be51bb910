package com.cegidlife.availability.weather;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Counts how the environments of each product do, in one question. */
@ApplicationScoped
class ProductStates {

    private static final String COUNT = """
            select environment.product, count(*) as environments,
                count(*) filter (where not silent.is_so and failing.environment_id is not null) as down,
                count(*) filter (where silent.is_so) as unknown
            from environments environment
            left join (select distinct environment_id from outages where ended_at is null and retracted_at is null) failing
                on failing.environment_id = environment.id
            left join (select environment_id, max(last_checked_at) as at from monitor_watches group by environment_id) checked
                on checked.environment_id = environment.id
            cross join lateral (select checked.at is null or checked.at < cast(? as timestamptz)
                - make_interval(secs => coalesce(environment.silence_tolerance_seconds, cast(? as double precision))) as is_so) silent
            where environment.in_force and environment.kind = 'PRODUCTION'
            group by environment.product order by environment.product limit 200
            """;

    private final DataSource dataSource;

    ProductStates(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param tolerance without a result for longer than this nothing is known of an environment that has none of its own */
    List<ProductWeather> of(Instant now, Duration tolerance) {
        try (var connection = dataSource.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            count.setObject(1, now.atOffset(ZoneOffset.UTC));
            count.setDouble(2, tolerance.toMillis() / 1_000.0);
            var products = new ArrayList<ProductWeather>();
            try (var rows = count.executeQuery()) {
                while (rows.next()) {
                    products.add(new ProductWeather(
                            rows.getString("product"),
                            rows.getLong("environments"),
                            rows.getLong("down"),
                            rows.getLong("unknown")));
                }
            }
            return products;
        } catch (SQLException e) {
            throw new IllegalStateException("The states of the products cannot be read", e);
        }
    }
}
