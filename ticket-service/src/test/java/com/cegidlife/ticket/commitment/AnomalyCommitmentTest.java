package com.cegidlife.ticket.commitment;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.CommitmentState;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Given;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnomalyCommitmentTest {

    private static final OfTicket TICKET = new OfTicket(UUID.randomUUID(), "D-2026-000042", UUID.randomUUID());

    @Rule("R14.8")
    @ParameterizedTest(name = "{0} qualified at {1} is due at {2}")
    @CsvSource({
        "SEVERITY_1, 2026-11-03T10:00, 2026-11-04T14:00",
        "SEVERITY_1, 2026-11-10T16:00, 2026-11-13T12:00",
        "SEVERITY_2, 2026-11-03T10:00, 2026-11-12T17:00",
        "SEVERITY_2, 2026-11-03T00:30, 2026-11-12T17:00",
        "SEVERITY_2, 2026-11-07T11:00, 2026-11-17T17:00"
    })
    void is_due_counted_from_the_qualification(AnomalySeverity severity, String qualified, String due) {
        assertThat(promised(severity, qualified).dueAt()).contains(paris(due));
    }

    @Rule("R14.8")
    @Test
    void is_explicitly_none_for_severity_3() {
        var none = promised(AnomalySeverity.SEVERITY_3, "2026-11-03T10:00");

        assertThat(none.dueAt()).isEmpty();
        assertThat(none.stateAt(paris("2036-11-03T10:00"))).isEqualTo(CommitmentState.NONE);
        assertThat(none.terms()).isEqualTo(CommitmentTerms.NONE_FOR_SEVERITY_3);
    }

    @Rule("R14.8")
    @Test
    void in_business_days_is_lengthened_by_a_pause_and_then_to_the_closing_of_the_day_reached() {
        var commitment = promised(AnomalySeverity.SEVERITY_2, "2026-11-03T10:00");
        commitment.pause(TICKET, paris("2026-11-04T09:00"));
        commitment.resume(TICKET, paris("2026-11-04T12:00"));

        assertThat(commitment.dueAt()).contains(paris("2026-11-13T17:00"));
    }

    @Rule("R14.8")
    @Test
    void is_not_moved_by_a_pause_without_business_time() {
        var commitment = promised(AnomalySeverity.SEVERITY_2, "2026-11-03T10:00");
        commitment.pause(TICKET, paris("2026-11-06T17:00"));
        commitment.resume(TICKET, paris("2026-11-09T09:00"));

        assertThat(commitment.dueAt()).contains(paris("2026-11-12T17:00"));
    }

    @Rule("R14.8")
    @Test
    void in_business_hours_is_lengthened_by_as_much_as_the_pause() {
        var commitment = promised(AnomalySeverity.SEVERITY_1, "2026-11-03T10:00");
        commitment.pause(TICKET, paris("2026-11-03T16:00"));
        commitment.resume(TICKET, paris("2026-11-04T10:30"));

        assertThat(commitment.dueAt()).contains(paris("2026-11-04T16:30"));
        assertThat(commitment.explanation().stretches())
                .filteredOn(part -> part.reason().french().equals("en attente de votre réponse"))
                .extracting(DeadlineExplanation.Part::from, DeadlineExplanation.Part::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(paris("2026-11-03T16:00"), paris("2026-11-03T17:00")),
                        org.assertj.core.groups.Tuple.tuple(paris("2026-11-04T09:00"), paris("2026-11-04T10:30")));
    }

    @Rule("R14.8")
    @Test
    void is_not_breached_while_it_pauses() {
        var commitment = promised(AnomalySeverity.SEVERITY_1, "2026-11-03T10:00");
        commitment.pause(TICKET, paris("2026-11-04T14:00"));

        assertThat(commitment.stateAt(paris("2026-12-24T10:00"))).isEqualTo(CommitmentState.PAUSED);
        assertThat(commitment.look(TICKET, paris("2026-12-24T10:00"))).isEmpty();
    }

    @Rule("R14.8")
    @Test
    void that_is_breached_does_not_pause_any_more() {
        var commitment = promised(AnomalySeverity.SEVERITY_1, "2026-11-03T10:00");
        commitment.pause(TICKET, paris("2026-11-04T14:00:00.000001"));

        assertThat(commitment.stateAt(paris("2026-11-05T10:00"))).isEqualTo(CommitmentState.BREACHED);
    }

    private static Commitment promised(AnomalySeverity severity, String qualified) {
        return Given.promisor().anomaly(severity, 1, paris(qualified));
    }
}
