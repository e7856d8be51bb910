package com.cegidlife.availability.weather;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Whose weather has changed, in the order in which it becomes known on any replica. The database's snapshots tell what was
 * committed between two looks, whatever the order of numbers or clocks.
 */
@ApplicationScoped
class WeatherChanges {

    private static final String NOW = "select pg_current_snapshot()::text";

    private static final String SINCE = """
            select pg_current_snapshot()::text, bool_or(customer_id is null),
                array_agg(distinct customer_id) filter (where customer_id is not null)
            from weather_changes
            where written_by >= pg_snapshot_xmin(?::pg_snapshot) and not pg_visible_in_snapshot(written_by, ?::pg_snapshot)
            """;

    private static final String FORGET = "delete from weather_changes where at < now() - interval '1 day'";

    private final DataSource dataSource;

    WeatherChanges(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What has changed between two looks.
     *
     * @param position for the next look
     * @param everybodys whether every customer's weather may have changed
     * @param customers whose weather has changed
     */
    record Look(String position, boolean everybodys, Set<UUID> customers) {

        boolean isEmpty() {
            return !everybodys && customers.isEmpty();
        }

        boolean concerns(WeatherStream stream) {
            return !isEmpty()
                    && (everybodys
                            || stream.customerId().map(customers::contains).orElse(true));
        }
    }

    /** A place to begin at: what is committed later is found from there. */
    String position() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(NOW);
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** @param position of an earlier look, not older than a day */
    Look since(String position) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SINCE)) {
            select.setString(1, position);
            select.setString(2, position);
            try (var rows = select.executeQuery()) {
                rows.next();
                return new Look(rows.getString(1), rows.getBoolean(2), customers(rows));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Forgets what nobody comes back to. */
    void forgetOld() {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(FORGET)) {
            delete.executeUpdate();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static Set<UUID> customers(ResultSet rows) throws SQLException {
        var array = rows.getArray(3);
        return array == null ? Set.of() : Set.of((UUID[]) array.getArray());
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("The changes of the weather cannot be read", e);
    }
}
