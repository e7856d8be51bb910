package com.cegidlife.ticket.commitment;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.CommitmentAtRisk;
import com.cegidlife.events.CommitmentBreached;
import com.cegidlife.events.CommitmentChanged;
import com.cegidlife.events.TicketEvent;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Given;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WarningsTest {

    private static final OfTicket TICKET = new OfTicket(UUID.randomUUID(), "D-2026-000042", UUID.randomUUID());

    @Rule("R14.9")
    @Test
    void are_given_when_half_three_quarters_and_nine_tenths_of_the_business_time_are_used_up() {
        var commitment = critical("2026-11-20T16:00");

        assertThat(commitment.look(TICKET, paris("2026-11-23T09:59:59.999999"))).isEmpty();
        assertThat(percents(commitment.look(TICKET, paris("2026-11-23T10:00")))).containsExactly(50);
        assertThat(percents(commitment.look(TICKET, paris("2026-11-23T11:00")))).containsExactly(75);
        assertThat(percents(commitment.look(TICKET, paris("2026-11-23T11:36")))).containsExactly(90);
        assertThat(commitment.look(TICKET, paris("2026-11-23T12:00"))).isEmpty();
        assertThat(commitment.look(TICKET, paris("2026-11-23T12:00:00.000001")))
                .hasExactlyElementsOfTypes(CommitmentBreached.class);
        assertThat(commitment.look(TICKET, paris("2026-12-23T12:00"))).isEmpty();
    }

    @Rule("R14.9")
    @Test
    void that_nobody_looked_for_in_time_are_all_given_late_and_once() {
        var commitment = critical("2026-11-23T09:00");
        var late = paris("2026-11-25T09:00");

        assertThat(commitment.look(TICKET, late))
                .hasExactlyElementsOfTypes(
                        CommitmentAtRisk.class,
                        CommitmentAtRisk.class,
                        CommitmentAtRisk.class,
                        CommitmentBreached.class);
        assertThat(commitment.look(TICKET, late)).isEmpty();
    }

    @Rule("R14.9")
    @Test
    void are_not_given_at_night_though_the_time_runs_out_in_the_morning() {
        var commitment = critical("2026-11-20T16:59");
        var atRisk = (CommitmentAtRisk)
                commitment.look(TICKET, paris("2026-11-23T10:59")).getFirst();

        assertThat(commitment.look(TICKET, paris("2026-11-22T23:00"))).isEmpty();
        assertThat(atRisk.atRiskSince()).isEqualTo(paris("2026-11-23T10:59"));
    }

    @Rule("R14.9")
    @Test
    void wait_with_a_commitment_that_pauses_and_are_not_repeated() {
        var commitment = Given.promisor().anomaly(AnomalySeverity.SEVERITY_1, 1, paris("2026-11-03T09:00"));
        assertThat(percents(commitment.look(TICKET, paris("2026-11-03T15:00")))).containsExactly(50);
        commitment.pause(TICKET, paris("2026-11-03T16:00"));
        assertThat(commitment.look(TICKET, paris("2026-11-20T09:00"))).isEmpty();
        commitment.resume(TICKET, paris("2026-11-20T09:00"));

        assertThat(commitment.look(TICKET, paris("2026-11-20T10:59:59"))).isEmpty();
        assertThat(percents(commitment.look(TICKET, paris("2026-11-20T11:00")))).containsExactly(75);
    }

    @Rule("R14.9")
    @Test
    void a_breach_that_nobody_has_told_is_told_when_the_promise_is_kept_late() {
        var commitment = critical("2026-11-23T09:00");

        assertThat(commitment.fulfil(TICKET, paris("2026-11-23T13:00:01")))
                .hasExactlyElementsOfTypes(CommitmentBreached.class, CommitmentChanged.class);
        assertThat(commitment.look(TICKET, paris("2026-11-24T13:00"))).isEmpty();
    }

    @Rule("R14.9")
    @Test
    void of_a_promise_kept_in_time_are_not_given_any_more() {
        var commitment = critical("2026-11-23T09:00");
        commitment.fulfil(TICKET, paris("2026-11-23T10:00"));

        assertThat(commitment.look(TICKET, paris("2026-11-24T13:00"))).isEmpty();
    }

    private static Commitment critical(String registered) {
        return Given.promisor().takeInCharge(TicketKind.SUPPORT, TicketPriority.CRITICAL, 1, paris(registered));
    }

    private static List<Integer> percents(List<TicketEvent> facts) {
        return facts.stream()
                .map(CommitmentAtRisk.class::cast)
                .map(CommitmentAtRisk::usedPercent)
                .toList();
    }
}
