package com.cegidlife.learning.standing;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.learning.certification.CertifiedPeriod;
import com.cegidlife.learning.certification.CertifiedPeriod.Ending.Superseded;
import com.cegidlife.testkit.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingsLawTest {

    private static final LearningPhase PHASE =
            LearningPhase.startingAt(Instant.parse("2026-11-24T09:00:00Z"), "COMPTABLE", "COMPTA");
    private static final Instant PASSED_IN_TIME = Instant.parse("2027-01-15T10:00:00Z");
    private static final Instant PASSED_LATE = Instant.parse("2027-09-01T08:00:00Z");

    @Test
    @Rule({"R15.9", "R15.7"})
    void aCertificationIsToldWhetherAPhaseIsOpenOrNot() {
        var standings = new Standings(List.of(PHASE), List.of(validFrom(PASSED_IN_TIME)));

        assertThat(standings.at(PASSED_IN_TIME.minusNanos(1))).containsExactly(learning());
        assertThat(standings.at(PASSED_IN_TIME))
                .containsExactly(new ProductStanding("COMPTA", Standing.CERTIFIED, Optional.of(PHASE.endsAt())));
        assertThat(standings.at(PHASE.endsAt())).containsExactly(certified());
    }

    @Test
    @Rule("R15.11")
    void whoIsCertifiedLaterRegainsFreeQuestions() {
        var standings = new Standings(List.of(PHASE), List.of(validFrom(PASSED_LATE)));

        assertThat(standings.at(PASSED_LATE.minusNanos(1))).containsExactly(lapsed());
        assertThat(standings.at(PASSED_LATE)).containsExactly(certified());
    }

    @Test
    @Rule({"R15.7", "R10.5"})
    void aCertificationThatAReleaseEndsWhileAPhaseIsOpenLeavesItsHolderLearning() {
        var end = PASSED_IN_TIME.plus(Duration.ofDays(20));
        var standings = new Standings(List.of(PHASE), List.of(supersededAt(end)));

        assertThat(standings.at(end.minusNanos(1)).getFirst().standing()).isEqualTo(Standing.CERTIFIED);
        assertThat(standings.at(end)).containsExactly(learning());
        assertThat(standings.at(PHASE.endsAt())).containsExactly(lapsed());
    }

    @Test
    @Rule("R15.9")
    void anyValidCertificationOfTheProductCounts() {
        var end = PASSED_LATE.plus(Duration.ofDays(1));
        var other = new CertifiedPeriod(
                "C-2027-000002", "TRESORIER", "COMPTA", "2027", PASSED_LATE, Optional.empty(), Optional.empty());
        var standings = new Standings(List.of(), List.of(supersededAt(end), other));

        assertThat(standings.at(end)).containsExactly(certified());
    }

    @Test
    void reminderAndEndConcernThoseAloneWhomNothingElseKeepsFree() {
        var reminder = PHASE.reminders().getFirst();
        var uncertified = new Standings(List.of(PHASE), List.of());
        var certified = new Standings(List.of(PHASE), List.of(validFrom(PASSED_IN_TIME)));

        assertThat(uncertified.phasesToRemindOf(reminder, reminder)).containsExactly(PHASE);
        assertThat(certified.phasesToRemindOf(reminder, reminder)).isEmpty();
        assertThat(uncertified.phasesToRemindOf(reminder, PHASE.endsAt())).isEmpty();
        assertThat(uncertified.phasesLapsedBy(PHASE.endsAt(), PHASE.endsAt())).containsExactly(PHASE);
        assertThat(certified.phasesLapsedBy(PHASE.endsAt(), PHASE.endsAt())).isEmpty();
    }

    private static CertifiedPeriod validFrom(Instant passedAt) {
        return new CertifiedPeriod(
                "C-2027-000001", "COMPTABLE", "COMPTA", "2026", passedAt, Optional.empty(), Optional.empty());
    }

    private static CertifiedPeriod supersededAt(Instant end) {
        return new CertifiedPeriod(
                "C-2027-000001",
                "COMPTABLE",
                "COMPTA",
                "2026",
                PASSED_IN_TIME,
                Optional.of(end),
                Optional.of(new Superseded("2027")));
    }

    private static ProductStanding learning() {
        return new ProductStanding("COMPTA", Standing.LEARNING, Optional.of(PHASE.endsAt()));
    }

    private static ProductStanding certified() {
        return new ProductStanding("COMPTA", Standing.CERTIFIED, Optional.empty());
    }

    private static ProductStanding lapsed() {
        return new ProductStanding("COMPTA", Standing.LAPSED, Optional.empty());
    }
}
