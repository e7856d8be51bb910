package com.cegidlife.learning.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant END = Instant.parse("2027-05-24T22:00:00Z");
    private static final Instant LATER_START = START.plus(Duration.ofDays(30));
    private static final Instant LATER_END = Instant.parse("2027-06-24T22:00:00Z");

    private final UUID userId = UUID.randomUUID();
    private final UUID customerId = UUID.randomUUID();
    private final Learner learner = new Learner(userId, customerId);

    @Test
    @Rule({"R15.8", "R15.9"})
    void aFunctionalRoleMakesItsUserLearnTheProduct() {
        var told = begin("COMPTABLE", "COMPTA", START);

        assertThat(told).isEqualTo(new StandingChanged(userId, customerId, 1, List.of(learningUntil(END))));
    }

    @Test
    @Rule("R15.9")
    void theUserLearnsUntilTheLastInstantOfThePhase() {
        begin("COMPTABLE", "COMPTA", START);

        assertThat(learner.standingsAt(END.minusNanos(1))).containsExactly(learningUntil(END));
    }

    @Test
    @Rule("R15.10")
    void theUserHasLapsedOnceThePhaseEnded() {
        begin("COMPTABLE", "COMPTA", START);

        var told = learner.standingChangedBy(END);

        assertThat(told).contains(new StandingChanged(userId, customerId, 2, List.of(lapsed())));
    }

    @Test
    void theEndOfAPhaseIsToldOnce() {
        begin("COMPTABLE", "COMPTA", START);
        learner.standingChangedBy(END);

        assertThat(learner.standingChangedBy(END.plusSeconds(1))).isEmpty();
    }

    @Test
    void beforeTheEndThereIsNothingToTell() {
        begin("COMPTABLE", "COMPTA", START);

        assertThat(learner.standingChangedBy(END.minusNanos(1))).isEmpty();
    }

    @Test
    @Rule("R15.9")
    void anyOpenPhaseOnAProductKeepsItsUserLearning() {
        begin("COMPTABLE", "COMPTA", START);
        begin("TRESORIER", "COMPTA", LATER_START);

        assertThat(learner.standingChangedBy(END)).isEmpty();
        assertThat(learner.standingsAt(END)).containsExactly(learningUntil(LATER_END));
        assertThat(learner.standingsAt(LATER_END)).containsExactly(lapsed());
    }

    @Test
    void productsStandApart() {
        begin("COMPTABLE", "COMPTA", START);
        var told = begin("GESTIONNAIRE", "PAIE", LATER_START);

        assertThat(told.standings())
                .containsExactly(
                        learningUntil(END), new ProductStanding("PAIE", Standing.LEARNING, Optional.of(LATER_END)));
        assertThat(learner.standingsAt(START)).containsExactly(learningUntil(END));
    }

    @Test
    @Rule("R15.8")
    void theSameFunctionalRoleBeginsOnlyOnePhase() {
        begin("COMPTABLE", "COMPTA", START);

        assertThatThrownBy(() -> begin("COMPTABLE", "COMPTA", LATER_START)).isInstanceOf(Refusal.class);
    }

    private StandingChanged begin(String functionalRole, String product, Instant start) {
        return learner.begin(LearningPhase.startingAt(start, functionalRole, product));
    }

    private static ProductStanding learningUntil(Instant end) {
        return new ProductStanding("COMPTA", Standing.LEARNING, Optional.of(end));
    }

    private static ProductStanding lapsed() {
        return new ProductStanding("COMPTA", Standing.LAPSED, Optional.empty());
    }
}
