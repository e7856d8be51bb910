package com.cegidlife.ticket.desk;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Given;
import com.cegidlife.ticket.TicketProblem;
import com.cegidlife.ticket.commitment.Commitment;
import com.cegidlife.ticket.commitment.CommitmentState;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final Instant REGISTERED = paris("2026-11-20T16:00");
    private static final UUID AGENT = UUID.randomUUID();

    @Rule("R14.3")
    @Test
    void is_acknowledged_with_its_number_and_the_promised_time() {
        var acknowledgement =
                registered(Given.supportRequest(TicketPriority.CRITICAL)).registered();

        assertThat(acknowledgement.number()).isEqualTo("D-2026-000042");
        assertThat(acknowledgement.takeInChargeDue()).contains(paris("2026-11-23T12:00"));
    }

    @Rule("R15.14")
    @Test
    void that_is_a_usage_question_is_acknowledged_without_promised_time() {
        var acknowledgement = registered(Given.usageQuestion()).registered();

        assertThat(acknowledgement.kind()).isEqualTo(TicketKind.USAGE_QUESTION);
        assertThat(acknowledgement.priority()).isEmpty();
        assertThat(acknowledgement.takeInChargeDue()).isEmpty();
    }

    @Rule("R14.6")
    @Test
    void taken_in_charge_in_time_meets_its_commitment() {
        var ticket = registered(Given.supportRequest(TicketPriority.CRITICAL));
        var fact = ticket.takeInCharge(AGENT, paris("2026-11-23T12:00"));

        assertThat(fact.agentId()).isEqualTo(AGENT);
        assertThat(ticket.state()).isEqualTo(TicketState.TAKEN_IN_CHARGE);
        assertThat(ticket.commitments().getFirst().stateAt(paris("2026-12-01T09:00")))
                .isEqualTo(CommitmentState.MET);
    }

    @Test
    void is_taken_in_charge_once() {
        var ticket = registered(Given.supportRequest(TicketPriority.CRITICAL));
        ticket.takeInCharge(AGENT, REGISTERED);

        var refusal = catchThrowableOfType(
                Refusal.class, () -> ticket.takeInCharge(UUID.randomUUID(), REGISTERED.plusSeconds(1)));

        assertThat(refusal.type()).isEqualTo(TicketProblem.TICKET_ALREADY_TAKEN_IN_CHARGE);
        assertThat(ticket.takenInChargeBy()).contains(AGENT);
    }

    private static Ticket registered(TicketRequest request) {
        var commitment = Commitment.takeInCharge(UUID.randomUUID(), request.kind(), request.priority(), REGISTERED);
        var registration =
                new Registration(UUID.randomUUID(), Actor.user(UUID.randomUUID()), TicketOrigin.CUSTOMER, request);
        return new Ticket(UUID.randomUUID(), "D-2026-000042", registration, commitment);
    }
}
