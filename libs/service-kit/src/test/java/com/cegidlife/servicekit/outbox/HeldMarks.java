package com.cegidlife.servicekit.outbox;

import static com.cegidlife.servicekit.outbox.SampleOutbox.patience;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keeps every session that marks a row as published waiting, by a trigger and a lock in the database, and lets the
 * database end sessions whose client is gone.
 */
final class HeldMarks implements AutoCloseable {

    private static final String TRIGGER = """
            create function wait_for_the_test() returns trigger language plpgsql as
            $$ begin perform pg_advisory_xact_lock(4711); return new; end $$;
            create trigger hold before update on outbox for each row execute function wait_for_the_test();
            alter role current_user set client_connection_check_interval = '100ms';
            """;

    private static final String HELD =
            "pg_locks where locktype = 'advisory' and not granted and objid = 4711 and database ="
                    + " (select oid from pg_database where datname = current_database())";

    private final SampleOutbox outbox;
    private final Connection holder;

    private HeldMarks(SampleOutbox outbox, Connection holder) {
        this.outbox = outbox;
        this.holder = holder;
    }

    static HeldMarks of(SampleOutbox outbox) throws SQLException {
        outbox.execute(TRIGGER);
        var holder = outbox.dataSource().getConnection();
        try (var lock = holder.createStatement()) {
            lock.execute("select pg_advisory_lock(4711)");
        }
        return new HeldMarks(outbox, holder);
    }

    void awaitOneHeld() {
        patience("a mark held").until(() -> outbox.count(HELD) == 1);
    }

    void awaitNoneHeld() {
        patience("no mark held").until(() -> outbox.count(HELD) == 0);
    }

    void release() throws SQLException {
        holder.close();
    }

    @Override
    public void close() throws SQLException {
        release();
    }
}
