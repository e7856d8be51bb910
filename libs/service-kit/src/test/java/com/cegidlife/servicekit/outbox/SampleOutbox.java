package com.cegidlife.servicekit.outbox;

import static org.awaitility.Awaitility.await;

import com.cegidlife.events.Topic;
import com.cegidlife.testkit.SuiteServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.core.ConditionFactory;

/** A database with nothing but the kit's tables, and rows in its outbox that count upwards within each key. */
public final class SampleOutbox {

    static final String TOPIC = Topic.TICKET_TICKETS.topicName();

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, created_at)
            values (?, ?, ?, 'sample', ?::json, now())
            """;

    private final String name;

    private SampleOutbox(String name) {
        this.name = name;
    }

    public static SampleOutbox create(String name) throws SQLException, IOException {
        SuiteServers.databases().create(name);
        var outbox = new SampleOutbox(name);
        for (var migration : List.of("V0_1__service_kit", "V0_40__outgoing_mails")) {
            try (var tables = SampleOutbox.class.getResourceAsStream("/db/service-kit/" + migration + ".sql")) {
                outbox.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return outbox;
    }

    String name() {
        return name;
    }

    public DataSource dataSource() {
        return SuiteServers.databases().dataSource(name);
    }

    static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", SuiteServers.kafka().bootstrapServers());
    }

    Relay newRelay() {
        return new Relay(dataSource(), kafka());
    }

    /** Commits rows that are numbered from one on within their key. */
    void add(String key, int from, int to) throws SQLException {
        try (var connection = dataSource().getConnection()) {
            for (int number = from; number <= to; number++) {
                add(connection, key, "{\"number\":" + number + "}");
            }
        }
    }

    void add(String key, String payload) throws SQLException {
        try (var connection = dataSource().getConnection()) {
            add(connection, key, payload);
        }
    }

    private static void add(Connection connection, String key, String payload) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, TOPIC);
            insert.setString(3, key);
            insert.setString(4, payload);
            insert.executeUpdate();
        }
    }

    public void execute(String sql) throws SQLException {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public long count(String rows) throws SQLException {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Waits until everything that was added is marked as published. */
    void awaitPublished() {
        patience("everything published").until(() -> count("outbox where published_at is null") == 0);
    }

    static ConditionFactory patience(String what) {
        return await(what).atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20));
    }
}
