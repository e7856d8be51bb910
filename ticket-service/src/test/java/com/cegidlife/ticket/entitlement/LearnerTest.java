package com.cegidlife.ticket.entitlement;

import static com.cegidlife.events.Standing.CERTIFIED;
import static com.cegidlife.events.Standing.LAPSED;
import static com.cegidlife.events.Standing.LEARNING;
import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.paris;
import static com.cegidlife.ticket.Given.standing;
import static com.cegidlife.ticket.Given.standings;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.TicketProblem;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static final Instant END_OF_PHASE = paris("2027-03-01T00:00");
    private static final Instant IN_PHASE = END_OF_PHASE.minusNanos(1);

    private final UUID user = UUID.randomUUID();
    private final Learner learner = new Learner(user);

    @Rule("R15.9")
    @Test
    void asks_freely_until_the_last_instant_of_the_learning_phase() {
        learner.take(standing(user, 1, LEARNING, Optional.of(END_OF_PHASE)));

        assertThat(learner.asksFreely(PRODUCT, IN_PHASE)).isTrue();
    }

    @Rule("R15.10")
    @Test
    void asks_freely_no_more_once_the_phase_has_ended_even_if_the_lapse_is_told_late() {
        learner.take(standing(user, 1, LEARNING, Optional.of(END_OF_PHASE)));

        var refusal = refused(END_OF_PHASE);

        assertThat(refusal.type()).isEqualTo(TicketProblem.LEARNING_PHASE_ENDED);
        assertThat(refusal.arguments()).containsEntry("learningEndedOn", "2027-02-28");
    }

    @Rule({"R15.9", "R15.11"})
    @Test
    void asks_freely_when_certified_after_the_phase() {
        learner.take(standing(user, 1, LAPSED, Optional.empty()));
        learner.take(standing(user, 2, CERTIFIED, Optional.empty()));

        assertThat(learner.asksFreely(PRODUCT, END_OF_PHASE)).isTrue();
    }

    @Rule({"R15.10", "R15.16"})
    @Test
    void is_told_since_when_the_phase_has_lapsed() {
        learner.take(standing(user, 1, LEARNING, Optional.of(END_OF_PHASE)));
        learner.take(standing(user, 2, LAPSED, Optional.empty()));
        learner.take(standing(user, 3, LAPSED, Optional.empty()));

        assertThat(refused(END_OF_PHASE).arguments()).containsEntry("learningEndedOn", "2027-02-28");
    }

    @Rule("R15.10")
    @Test
    void whose_certification_a_release_has_ended_is_not_told_of_a_learning_phase() {
        learner.take(standing(user, 1, CERTIFIED, Optional.of(END_OF_PHASE)));
        learner.take(standing(user, 2, LAPSED, Optional.empty()));

        assertThat(refused(END_OF_PHASE).type()).isEqualTo(TicketProblem.CERTIFICATION_LAPSED);
    }

    @Rule("R15.8")
    @Test
    void who_never_had_a_functional_role_on_the_product_is_sent_to_the_administrator() {
        learner.take(standings(user, 1));

        assertThat(refused(IN_PHASE).type()).isEqualTo(TicketProblem.FUNCTIONAL_ROLE_MISSING);
    }

    @Test
    void does_not_go_back_to_older_standings() {
        learner.take(standing(user, 2, CERTIFIED, Optional.empty()));
        learner.take(standing(user, 1, LAPSED, Optional.empty()));

        assertThat(learner.asksFreely(PRODUCT, IN_PHASE)).isTrue();
    }

    private Refusal refused(Instant now) {
        assertThat(learner.asksFreely(PRODUCT, now)).isFalse();
        return learner.refusal(PRODUCT);
    }
}
