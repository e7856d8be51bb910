package com.cegidlife.ticket.purge;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.testkit.Rule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryPurgeTest {

    private static final Instant NOON = paris("2026-11-23T12:00");
    private static final Instant HORIZON = paris("2024-01-01T00:00");

    private final UUID admin = UUID.randomUUID();

    @Rule("R4.1")
    @Test
    void runs_once_its_count_is_named_in_time() {
        var purge = estimated(3);
        purge.confirm(admin, 3, NOON.plus(HistoryPurge.VALID));
        assertThat(purge.isRunning()).isTrue();
        assertThat(purge.confirmedBy()).contains(admin);
    }

    @Test
    void is_not_confirmed_with_another_count() {
        assertThatThrownBy(() -> estimated(3).confirm(admin, 2, NOON)).hasMessage("purge-count-differs");
    }

    @Test
    void is_not_confirmed_too_late() {
        var late = NOON.plus(HistoryPurge.VALID).plusNanos(1_000);
        assertThat(estimated(3).stateAt(late)).isEqualTo(PurgeState.EXPIRED);
        assertThatThrownBy(() -> estimated(3).confirm(admin, 3, late)).hasMessage("purge-estimate-expired");
    }

    @Test
    void is_not_confirmed_twice() {
        var purge = estimated(3);
        purge.confirm(admin, 3, NOON);
        assertThatThrownBy(() -> purge.confirm(admin, 3, NOON)).hasMessage("purge-already-confirmed");
    }

    private HistoryPurge estimated(long tickets) {
        var estimate = new Estimate(tickets, 5, HORIZON.minusSeconds(2), HORIZON.minusSeconds(1), 0, 0);
        return new HistoryPurge(UUID.randomUUID(), UUID.randomUUID(), admin, HORIZON, estimate, NOON);
    }
}
