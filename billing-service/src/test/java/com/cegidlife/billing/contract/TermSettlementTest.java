package com.cegidlife.billing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

@Rule({"R20.1", "R20.2"})
class TermSettlementTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 31);

    @Test
    void aTermIsRenewedOnTheDayItEndsAndNotBefore() {
        var term = Term.startingOn(START);

        assertThat(term.settledOn(LocalDate.of(2027, 1, 30))).isEqualTo(term);
        assertThat(term.settledOn(LocalDate.of(2027, 1, 31)).endsOn()).isEqualTo("2028-01-31");
    }

    @Test
    void missedPeriodsAreMadeUpForAtOnce() {
        assertThat(Term.startingOn(START).settledOn(LocalDate.of(2030, 5, 1)).endsOn())
                .isEqualTo("2031-01-31");
    }

    @Test
    void aClockThatIsSetBackTakesNoRenewalBack() {
        var renewed = Term.startingOn(START).settledOn(LocalDate.of(2027, 2, 1));

        assertThat(renewed.settledOn(LocalDate.of(2026, 2, 1))).isEqualTo(renewed);
    }

    @Test
    void theDayOfTheEndIsNotCovered() {
        var term = Term.startingOn(START).endingOn(LocalDate.of(2027, 1, 31));

        assertThat(term.covers(LocalDate.of(2024, 1, 30))).isFalse();
        assertThat(term.covers(START)).isTrue();
        assertThat(term.covers(LocalDate.of(2027, 1, 30))).isTrue();
        assertThat(term.covers(LocalDate.of(2027, 1, 31))).isFalse();
    }

    @Test
    void aLateNoticeRenewsOnceMoreAndThenEnds() {
        var term = Term.startingOn(START).endingOn(LocalDate.of(2028, 1, 31));

        var renewed = term.settledOn(LocalDate.of(2027, 1, 31));

        assertThat(renewed.endsOn()).isEqualTo("2028-01-31");
        assertThat(renewed.isOverOn(LocalDate.of(2028, 1, 30))).isFalse();
        assertThat(renewed.settledOn(LocalDate.of(2028, 1, 31)).isOverOn(LocalDate.of(2028, 1, 31)))
                .isTrue();
    }

    /** Settled on any days, in any order of any length, the term stands where the last of them is. */
    @Property(tries = 200)
    void howOftenATermIsLookedAtDoesNotMatter(
            @ForAll @IntRange(min = 0, max = 4000) int once, @ForAll @IntRange(min = 0, max = 4000) int again) {
        var early = START.plusDays(Math.min(once, again));
        var late = START.plusDays(Math.max(once, again));
        var term = Term.startingOn(START);

        assertThat(term.settledOn(early).settledOn(late)).isEqualTo(term.settledOn(late));
        assertThat(term.settledOn(late).period()).isEqualTo(TermPeriod.runningOn(START, late));
    }
}
