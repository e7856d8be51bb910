package com.cegidlife.servicekit.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.outbox.SampleOutbox;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PurgeTest {

    /** More than two transactions of the purge remove. */
    private static final int MANY = 2_500;

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Duration PUBLISHED = Duration.ofDays(7);
    private static final Duration HANDLED = Duration.ofDays(45);

    private SampleOutbox database;

    @Test
    void factsPublishedLongAgoLeaveHoweverManyTheyAre() throws Exception {
        database = SampleOutbox.create("purge_published");
        published(MANY, NOW.minus(PUBLISHED).minusSeconds(1));
        published(10, NOW.minus(PUBLISHED).plusSeconds(1));

        purge().run();

        assertThat(database.count("outbox")).isEqualTo(10);
    }

    @Test
    void factsThatNobodyWasToldOfStayAndKeepNoOtherFromLeaving() throws Exception {
        database = SampleOutbox.create("purge_unpublished");
        var longAgo = NOW.minus(PUBLISHED).minusSeconds(1);
        outbox(MANY, longAgo, "null");
        published(MANY, longAgo);
        outbox(1, longAgo, "null");

        purge().run();

        assertThat(database.count("outbox where published_at is null")).isEqualTo(MANY + 1L);
        assertThat(database.count("outbox where published_at is not null")).isZero();
    }

    @Test
    void aFactPublishedLateStaysAsLongAsOthersAndKeepsNoneFromLeaving() throws Exception {
        database = SampleOutbox.create("purge_late");
        var longAgo = NOW.minus(PUBLISHED).minusSeconds(1);
        outbox(1, longAgo, timestamp(NOW.minusSeconds(1)));
        published(MANY, longAgo);

        purge().run();

        assertThat(database.count("outbox")).isEqualTo(1);
    }

    @Test
    void eventsHandledLongAgoAreForgottenHoweverManyTheyAre() throws Exception {
        database = SampleOutbox.create("purge_inbox");
        handled(MANY, NOW.minus(HANDLED).minusSeconds(1));
        handled(10, NOW.minus(HANDLED).plusSeconds(1));

        purge().run();

        assertThat(database.count("inbox")).isEqualTo(10);
    }

    @Test
    void answersForRepeatedRequestsAreForgottenAfterADayThoughNobodySendsAnother() throws Exception {
        database = SampleOutbox.create("purge_idempotency");
        answered(MANY, NOW.minus(Idempotency.KEPT).minusSeconds(1));
        answered(10, NOW.minus(Idempotency.KEPT).plusSeconds(1));

        purge().run();

        assertThat(database.count("idempotency_keys")).isEqualTo(10);
    }

    private void answered(int count, Instant at) throws SQLException {
        database.execute("insert into idempotency_keys (caller_id, operation, key, fingerprint, created_at)"
                + " select gen_random_uuid(), 'sample', 'key', repeat('0', 64), " + timestamp(at)
                + " from generate_series(1, " + count + ")");
    }

    private void published(int count, Instant at) throws SQLException {
        outbox(count, at, timestamp(at));
    }

    private void outbox(int count, Instant createdAt, String publishedAt) throws SQLException {
        database.execute("insert into outbox (id, aggregatetype, aggregateid, type, payload, created_at, published_at)"
                + " select gen_random_uuid(), 'topic', 'key', 'sample', '{}', " + timestamp(createdAt) + ", "
                + publishedAt + " from generate_series(1, " + count + ")");
    }

    private void handled(int count, Instant at) throws SQLException {
        database.execute("insert into inbox (consumer, event_id, received_at) select 'sample', gen_random_uuid(), "
                + timestamp(at) + " from generate_series(1, " + count + ")");
    }

    private static String timestamp(Instant at) {
        return "'" + at + "'::timestamptz";
    }

    private Purge purge() {
        return new Purge(database.dataSource(), Clock.fixed(NOW, ZoneOffset.UTC), new Retention() {
            @Override
            public Duration published() {
                return PUBLISHED;
            }

            @Override
            public Duration handled() {
                return HANDLED;
            }

            @Override
            public Duration mailed() {
                return PUBLISHED;
            }

            @Override
            public Duration undelivered() {
                return HANDLED;
            }
        });
    }
}
