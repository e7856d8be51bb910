package com.cegidlife.learning.standing;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningPhaseTest {

    @ParameterizedTest
    @Rule("R15.8")
    @CsvSource({
        // same number, from winter to summer time
        "2026-11-24T09:00:00Z, 2027-05-24T22:00:00Z",
        // 31 Aug → 28 Feb
        "2026-08-31T10:00:00Z, 2027-02-28T23:00:00Z",
        // 31 Aug → 29 Feb in a leap year
        "2027-08-31T10:00:00Z, 2028-02-29T23:00:00Z",
        // 00:30 on 1 Sep in Paris is still August in UTC
        "2026-08-31T22:30:00Z, 2027-03-01T23:00:00Z",
        // over the end of the year
        "2026-12-31T22:59:59Z, 2027-06-30T22:00:00Z",
    })
    void aPhaseEndsAtMidnightInParisAfterTheDaySixMonthsLater(Instant start, Instant end) {
        assertThat(LearningPhase.startingAt(start, "COMPTABLE", "COMPTA").endsAt())
                .isEqualTo(end);
    }

    @Test
    @Rule("R15.8")
    void remindersComeInTheMorningOfTheBusinessDaysBeforeTheEnd() {
        var phase = LearningPhase.startingAt(Instant.parse("2026-11-24T09:00:00Z"), "COMPTABLE", "COMPTA");

        // Last day Monday 24 May 2027; 25 March, 23 April (24 is a Saturday), 14 May (17 is Whit Monday), 21 May (23 is
        // a Sunday)
        assertThat(phase.reminders())
                .containsExactly(
                        Instant.parse("2027-03-25T08:00:00Z"),
                        Instant.parse("2027-04-23T07:00:00Z"),
                        Instant.parse("2027-05-14T07:00:00Z"),
                        Instant.parse("2027-05-21T07:00:00Z"));
    }
}
