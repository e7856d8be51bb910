package com.cegidlife.billing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule({"R20.1", "R20.2"})
class TermPeriodTest {

    private static final LocalDate CODES_COMMUNICATED = LocalDate.of(2024, 1, 31);

    @Test
    void theExampleOfTheBooklet() {
        var first = TermPeriod.numbered(CODES_COMMUNICATED, 0);
        var second = TermPeriod.numbered(CODES_COMMUNICATED, 1);

        assertThat(first).isEqualTo(new TermPeriod(0, CODES_COMMUNICATED, LocalDate.of(2027, 1, 31)));
        assertThat(first.noticeDeadline()).isEqualTo("2026-07-31");
        assertThat(second.endsOn()).isEqualTo("2028-01-31");
        assertThat(second.noticeDeadline()).isEqualTo("2027-07-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 0, 2027-02-28, 2026-08-28",
        "2024-02-29, 1, 2028-02-29, 2027-08-29",
        "2024-02-29, 2, 2029-02-28, 2028-08-28",
        "2024-08-31, 0, 2027-08-31, 2027-02-28",
    })
    void everyPeriodIsCountedFromTheFirstInvoiceDay(
            LocalDate firstInvoiceDay, int ordinal, LocalDate endsOn, LocalDate deadline) {
        var period = TermPeriod.numbered(firstInvoiceDay, ordinal);

        assertThat(period.endsOn()).isEqualTo(endsOn);
        assertThat(period.noticeDeadline()).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-30, 2027-01-31",
        "2026-07-31, 2027-01-31",
        "2026-08-01, 2028-01-31",
        "2027-01-30, 2028-01-31",
        "2027-01-31, 2028-01-31",
        "2027-08-01, 2029-01-31",
    })
    void aNoticeReceivedSixMonthsBeforeTheEndIsInTimeAndALaterOneEndsTheFollowingPeriod(
            LocalDate receivedOn, LocalDate effectiveEnd) {
        assertThat(TermPeriod.endedByNotice(CODES_COMMUNICATED, receivedOn).endsOn())
                .isEqualTo(effectiveEnd);
    }

    @Property(tries = 400)
    void theLawAgreesWithAWalkDayByDay(
            @ForAll @IntRange(min = 0, max = 1500) int startsAfter,
            @ForAll @IntRange(min = 0, max = 3000) int received) {
        var first = LocalDate.of(2023, 12, 1).plusDays(startsAfter);
        var receivedOn = first.plusDays(received);
        var ordinal = 0;
        var end = monthsAfter(first, 36);
        for (var day = first; !day.isAfter(receivedOn); day = day.plusDays(1)) {
            if (day.equals(end)) {
                ordinal++;
                end = monthsAfter(first, 36 + 12 * ordinal);
            }
        }
        var inTime = !receivedOn.isAfter(monthsAfter(end, -6));

        assertThat(TermPeriod.runningOn(first, receivedOn).ordinal()).isEqualTo(ordinal);
        assertThat(TermPeriod.runningOn(first, receivedOn).endsOn()).isEqualTo(end);
        assertThat(TermPeriod.endedByNotice(first, receivedOn).endsOn())
                .isEqualTo(inTime ? end : monthsAfter(first, 36 + 12 * (ordinal + 1)));
    }

    private static LocalDate monthsAfter(LocalDate day, int months) {
        var month = YearMonth.from(day).plusMonths(months);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}
