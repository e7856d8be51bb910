package com.cegidlife.availability.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What was posted to each webhook, and what came of it. */
@ApplicationScoped
public class Deliveries {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String INSERT = """
            insert into webhook_deliveries (id, webhook_id, attempted_at, attempt, status, error, millis)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SELECT = """
            select id, attempted_at, attempt, status, error, millis from webhook_deliveries
            where webhook_id = ? and id < ? order by id desc limit ?
            """;

    private static final String FORGET = "delete from webhook_deliveries where attempted_at < ?";

    private final DataSource dataSource;

    Deliveries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID webhookId, Delivery delivery) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, delivery.id());
            insert.setObject(2, webhookId);
            insert.setObject(3, delivery.attemptedAt().atOffset(ZoneOffset.UTC));
            insert.setInt(4, delivery.attempt());
            insert.setObject(5, delivery.status().orElse(null), Types.INTEGER);
            insert.setString(6, delivery.error().orElse(null));
            insert.setLong(7, delivery.millis());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A delivery cannot be written", e);
        }
    }

    /** Those of a webhook before the given one, the newest first. */
    @Transactional
    public List<Delivery> of(UUID webhookId, Optional<UUID> before, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, webhookId);
            select.setObject(2, before.orElse(AFTER_ALL));
            select.setInt(3, limit);
            var found = new ArrayList<Delivery>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(delivery(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The deliveries cannot be read", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(Instant before) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The deliveries cannot be forgotten", e);
        }
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getInt(3),
                Optional.ofNullable(row.getObject(4, Integer.class)),
                Optional.ofNullable(row.getString(5)),
                row.getLong(6));
    }
}
