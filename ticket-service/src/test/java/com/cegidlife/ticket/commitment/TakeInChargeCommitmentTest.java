package com.cegidlife.ticket.commitment;

import static com.cegidlife.events.TicketPriority.CRITICAL;
import static com.cegidlife.events.TicketPriority.HIGH;
import static com.cegidlife.events.TicketPriority.MODERATE;
import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.CommitmentState;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Given;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeInChargeCommitmentTest {

    private static final OfTicket TICKET = new OfTicket(UUID.randomUUID(), "D-2026-000042", UUID.randomUUID());

    @Rule({"R14.6", "R14.5", "R1.2", "R1.3"})
    @ParameterizedTest(name = "{0} registered at {1} is due at {2}")
    @CsvSource({
        "CRITICAL, 2026-11-20T16:00, 2026-11-23T12:00",
        "MODERATE, 2026-11-10T17:30, 2026-11-12T17:00",
        "HIGH,     2026-11-23T09:00, 2026-11-23T15:00",
        "CRITICAL, 2026-11-23T09:00, 2026-11-23T13:00",
        "CRITICAL, 2026-11-21T03:00, 2026-11-23T13:00",
        "MODERATE, 2026-11-23T09:00:00.000001, 2026-11-24T09:00:00.000001"
    })
    void is_due_after_the_business_hours_of_its_priority(TicketPriority priority, String registered, String due) {
        assertThat(support(priority, registered).dueAt()).contains(paris(due));
    }

    @Rule("R14.6")
    @Test
    void whose_time_is_used_up_at_closing_is_due_at_that_closing() {
        assertThat(support(MODERATE, "2026-11-23T09:00").dueAt()).contains(paris("2026-11-23T17:00"));
    }

    @Rule("R15.14")
    @Test
    void is_explicitly_none_for_a_usage_question() {
        var commitment = Given.promisor().takeInCharge(TicketKind.USAGE_QUESTION, null, 1, paris("2026-11-23T09:00"));

        assertThat(commitment.dueAt()).isEmpty();
        assertThat(commitment.stateAt(paris("2036-11-23T09:00"))).isEqualTo(CommitmentState.NONE);
        assertThat(commitment.terms().rule()).isEqualTo("R15.14");
    }

    @Rule("R16.3")
    @Test
    void is_explicitly_none_for_customer_service() {
        var commitment = Given.promisor().takeInCharge(TicketKind.CUSTOMER_SERVICE, null, 1, paris("2026-11-23T09:00"));

        assertThat(commitment.dueAt()).isEmpty();
        assertThat(commitment.stateAt(paris("2036-11-23T09:00"))).isEqualTo(CommitmentState.NONE);
        assertThat(commitment.terms().rule()).isEqualTo("R16.3");
    }

    @Rule("R14.6")
    @Test
    void runs_until_its_due_instant_and_is_breached_after_it() {
        var commitment = support(HIGH, "2026-11-23T09:00");

        assertThat(commitment.stateAt(paris("2026-11-23T15:00"))).isEqualTo(CommitmentState.RUNNING);
        assertThat(commitment.stateAt(paris("2026-11-23T15:00:00.000001"))).isEqualTo(CommitmentState.BREACHED);
    }

    @Rule("R14.6")
    @Test
    void is_met_for_ever_when_fulfilled_at_its_due_instant() {
        var commitment = support(CRITICAL, "2026-11-23T09:00");
        commitment.fulfil(TICKET, paris("2026-11-23T13:00"));

        assertThat(commitment.stateAt(paris("2026-12-23T13:00"))).isEqualTo(CommitmentState.MET);
    }

    @Rule("R14.6")
    @Test
    void stays_breached_when_fulfilled_late() {
        var commitment = support(CRITICAL, "2026-11-23T09:00");
        commitment.fulfil(TICKET, paris("2026-11-23T13:00:01"));

        assertThat(commitment.stateAt(paris("2026-12-23T13:00"))).isEqualTo(CommitmentState.BREACHED);
    }

    private static Commitment support(TicketPriority priority, String registered) {
        return Given.promisor().takeInCharge(TicketKind.SUPPORT, priority, 1, paris(registered));
    }
}
