package com.cegidlife.servicekit.upkeep;

import com.cegidlife.servicekit.http.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Removes what outbox, inbox, mails and idempotency keys need not remember any more, in small transactions. */
@ApplicationScoped
class Purge {

    private static final int BATCH = 1_000;

    /**
     * Looks at the oldest published rows only, in the order of the primary key: no index tells when a row was published.
     * Old rows that are not published, because they are refused, must not keep the others from leaving.
     */
    private static final String OUTBOX = "delete from outbox where published_at < ? and seq in"
            + " (select seq from outbox where published_at is not null order by seq limit " + BATCH + ")";

    private static final String INBOX = "delete from inbox where (consumer, event_id) in"
            + " (select consumer, event_id from inbox where received_at < ? order by received_at limit " + BATCH + ")";

    private static final String MAILS = "delete from outgoing_mails where id in"
            + " (select id from outgoing_mails where sent_at < ? order by sent_at limit " + BATCH + ")";

    private static final String UNDELIVERED_MAILS = "delete from outgoing_mails where id in"
            + " (select id from outgoing_mails where given_up_at < ? limit " + BATCH + ")";

    private static final String IDEMPOTENCY_KEYS = "delete from idempotency_keys where (caller_id, operation, key) in"
            + " (select caller_id, operation, key from idempotency_keys where created_at < ? order by created_at limit "
            + BATCH + ")";

    private final DataSource dataSource;
    private final Clock clock;
    private final Retention retention;

    Purge(DataSource dataSource, Clock clock, Retention retention) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.retention = retention;
    }

    void run() {
        deleteAll(OUTBOX, retention.published());
        deleteAll(INBOX, retention.handled());
        deleteAll(MAILS, retention.mailed());
        deleteAll(UNDELIVERED_MAILS, retention.undelivered());
        deleteAll(IDEMPOTENCY_KEYS, Idempotency.KEPT);
    }

    private void deleteAll(String statement, Duration kept) {
        int deleted;
        do {
            deleted = deleteBatch(statement, kept);
        } while (deleted > 0);
    }

    private int deleteBatch(String statement, Duration kept) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(statement)) {
            delete.setObject(1, clock.instant().minus(kept).atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Old rows cannot be removed", e);
        }
    }
}
