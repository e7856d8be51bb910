package com.cegidlife.ticket.desk;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.events.CommitmentChanged;
import com.cegidlife.events.CommitmentState;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.events.TicketRegistered;
import com.cegidlife.events.TicketTakenInCharge;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Given;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final Instant REGISTERED = paris("2026-11-20T16:00");
    private static final Agent AGENT = new Agent(UUID.randomUUID(), Set.of(Team.SUPPORT));

    @Rule("R14.3")
    @Test
    void is_acknowledged_with_its_number_and_the_promised_time() {
        var acknowledgement = acknowledgement(Given.supportRequest(TicketPriority.CRITICAL));

        assertThat(acknowledgement.number()).isEqualTo("D-2026-000042");
        assertThat(acknowledgement.takeInChargeDue()).contains(paris("2026-11-23T12:00"));
    }

    @Rule("R15.14")
    @Test
    void that_is_a_usage_question_is_acknowledged_without_promised_time() {
        var acknowledgement = acknowledgement(Given.usageQuestion());

        assertThat(acknowledgement.kind()).isEqualTo(TicketKind.USAGE_QUESTION);
        assertThat(acknowledgement.priority()).isEmpty();
        assertThat(acknowledgement.takeInChargeDue()).isEmpty();
    }

    @Rule("R14.6")
    @Test
    void taken_in_charge_in_time_meets_its_commitment() {
        var ticket = registered(Given.supportRequest(TicketPriority.CRITICAL));
        var facts = ticket.takeInCharge(AGENT, paris("2026-11-23T12:00"));

        assertThat(facts)
                .hasExactlyElementsOfTypes(TicketTakenInCharge.class, CommitmentChanged.class)
                .last(InstanceOfAssertFactories.type(CommitmentChanged.class))
                .returns(CommitmentState.MET, CommitmentChanged::state);
        assertThat(ticket.state()).isEqualTo(TicketState.TAKEN_IN_CHARGE);
        assertThat(ticket.promises().nextDueAt()).isEmpty();
    }

    @Test
    void is_taken_in_charge_once() {
        var ticket = registered(Given.supportRequest(TicketPriority.CRITICAL));
        ticket.takeInCharge(AGENT, REGISTERED);

        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> ticket.takeInCharge(new Agent(UUID.randomUUID(), AGENT.teams()), REGISTERED.plusSeconds(1)));

        assertThat(refusal.type()).isEqualTo(DeskProblem.TICKET_ALREADY_TAKEN_IN_CHARGE);
        assertThat(ticket.handling().takenInChargeBy()).contains(AGENT.userId());
    }

    private static TicketRegistered acknowledgement(TicketRequest request) {
        return (TicketRegistered) registered(request).registered().getFirst();
    }

    private static Ticket registered(TicketRequest request) {
        var registration =
                new Registration(UUID.randomUUID(), Actor.user(UUID.randomUUID()), TicketOrigin.CUSTOMER, request);
        return new Ticket(UUID.randomUUID(), "D-2026-000042", registration, Given.promisor(), REGISTERED);
    }
}
