package com.cegidlife.ticket.purge;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.TicketRows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class PurgeBatchesTest {

    private static final int TICKETS = 2 * RunPurge.BATCH + 50;

    @Inject
    RunPurge runPurge;

    @Inject
    Obstacle obstacle;

    @Inject
    MutableClock clock;

    private final UUID customer = UUID.randomUUID();
    private final UUID neighbour = UUID.randomUUID();
    private final Admin admin = Admin.of(customer);

    @BeforeEach
    void stage() {
        clock.set(paris("2026-11-23T12:00"));
        TicketRows.closed(customer, TICKETS, paris("2022-03-01T10:00"));
        TicketRows.closed(neighbour, 1, paris("2022-03-01T10:00"));
    }

    @AfterEach
    void reset() {
        obstacle.remove();
        clock.reset();
    }

    @Rule("R4.1")
    @Test
    void purge_each_ticket_once_on_several_replicas_at_once() {
        var purge = admin.purges();
        Stream.generate(() -> CompletableFuture.runAsync(() -> runAll(UUID.fromString(purge))))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join);

        admin.awaitsTheEndOf(purge);
        assertAllIsPurgedOnce(purge);
    }

    @Rule("R4.1")
    @Test
    void go_on_where_a_crash_stopped_them() {
        obstacle.failAfter(1);
        var purge = admin.purges();
        Awaitility.await().until(() -> obstacle.failures() > 0);
        admin.sees(purge).body("state", equalTo("RUNNING")).body("progress.tickets", equalTo(RunPurge.BATCH));
        assertThat(tickets(customer)).isEqualTo(TICKETS - RunPurge.BATCH);

        obstacle.remove();
        clock.set(paris("2026-11-23T12:30"));
        admin.awaitsTheEndOf(purge);
        assertAllIsPurgedOnce(purge);
    }

    private void assertAllIsPurgedOnce(String purge) {
        admin.sees(purge).body("progress.tickets", equalTo(TICKETS)).body("progress.notes", equalTo(TICKETS));
        assertThat(tickets(customer)).isZero();
        assertThat(tickets(neighbour)).isEqualTo(1);
        assertThat(TicketRows.count("select count(*) from ticket_statistics where purge_id = ?::uuid", purge))
                .isEqualTo(TICKETS);
        assertThat(TicketRows.count("""
                        select count(*) from commitment_statistics join ticket_statistics on id = statistic_id
                        where purge_id = ?::uuid and state = 'MET'
                        """, purge)).isEqualTo(TICKETS);
    }

    private static long tickets(UUID ofCustomer) {
        return TicketRows.count("select count(*) from tickets where customer_id = ?", ofCustomer);
    }

    private void runAll(UUID purge) {
        var more = true;
        while (more) {
            more = runPurge.runSome(purge);
        }
    }
}
