package com.cegidlife.learning.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.learning.certification.CertifiedPeriod;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static final List<CertifiedPeriod> NEVER_CERTIFIED = List.of();
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

        assertThat(learner.standings(NEVER_CERTIFIED).at(END.minusNanos(1))).containsExactly(learningUntil(END));
    }

    @Test
    @Rule("R15.10")
    void theUserHasLapsedOnceThePhaseEnded() {
        begin("COMPTABLE", "COMPTA", START);

        var told = learner.tell(END, NEVER_CERTIFIED);

        assertThat(told).isEqualTo(new StandingChanged(userId, customerId, 2, List.of(lapsed())));
    }

    @Test
    void theEndOfAPhaseIsToldOnce() {
        begin("COMPTABLE", "COMPTA", START);
        assertThat(learner.hasChangedBy(END, NEVER_CERTIFIED)).isTrue();
        learner.tell(END, NEVER_CERTIFIED);

        assertThat(learner.hasChangedBy(END.plusSeconds(1), NEVER_CERTIFIED)).isFalse();
    }

    @Test
    void beforeTheEndThereIsNothingToTell() {
        begin("COMPTABLE", "COMPTA", START);

        assertThat(learner.hasChangedBy(END.minusNanos(1), NEVER_CERTIFIED)).isFalse();
    }

    @Test
    @Rule("R15.9")
    void anyOpenPhaseOnAProductKeepsItsUserLearning() {
        begin("COMPTABLE", "COMPTA", START);
        begin("TRESORIER", "COMPTA", LATER_START);

        assertThat(learner.hasChangedBy(END, NEVER_CERTIFIED)).isFalse();
        assertThat(learner.standings(NEVER_CERTIFIED).at(END)).containsExactly(learningUntil(LATER_END));
        assertThat(learner.standings(NEVER_CERTIFIED).at(LATER_END)).containsExactly(lapsed());
    }

    @Test
    void productsStandApart() {
        begin("COMPTABLE", "COMPTA", START);
        var told = begin("GESTIONNAIRE", "PAIE", LATER_START);

        assertThat(told.standings())
                .containsExactly(
                        learningUntil(END), new ProductStanding("PAIE", Standing.LEARNING, Optional.of(LATER_END)));
        assertThat(learner.standings(NEVER_CERTIFIED).at(START)).containsExactly(learningUntil(END));
    }

    @Test
    @Rule("R15.8")
    void theSameFunctionalRoleBeginsOnlyOnePhase() {
        begin("COMPTABLE", "COMPTA", START);

        assertThatThrownBy(() -> begin("COMPTABLE", "COMPTA", LATER_START)).isInstanceOf(Refusal.class);
    }

    private StandingChanged begin(String functionalRole, String product, Instant start) {
        learner.begin(LearningPhase.startingAt(start, functionalRole, product));
        return learner.tell(start, NEVER_CERTIFIED);
    }

    private static ProductStanding learningUntil(Instant end) {
        return new ProductStanding("COMPTA", Standing.LEARNING, Optional.of(end));
    }

    private static ProductStanding lapsed() {
        return new ProductStanding("COMPTA", Standing.LAPSED, Optional.empty());
    }
}
