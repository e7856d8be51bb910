package com.cegidlife.ticket.review;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.servicekit.problem.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void is_of_twelve_months_until_today_unless_somebody_says_otherwise() {
        assertThat(asked(null, null)).isEqualTo(period("2025-11-25", "2026-11-24"));
        assertThat(asked(null, "2024-02-29")).isEqualTo(period("2023-03-01", "2024-02-29"));
        assertThat(asked("2026-11-24", null)).isEqualTo(period("2026-11-24", "2026-11-24"));
    }

    @Test
    void is_made_of_whole_days_in_Paris_both_included() {
        var lastSummerDays = period("2026-10-24", "2026-10-25");

        assertThat(lastSummerDays.begin()).isEqualTo(paris("2026-10-24T00:00"));
        assertThat(lastSummerDays.end()).isEqualTo(paris("2026-10-26T00:00"));
        assertThat(period("2025-12-31", "2026-02-01").months())
                .containsExactly(YearMonth.of(2025, 12), YearMonth.of(2026, 1), YearMonth.of(2026, 2));
    }

    @Test
    void may_be_as_long_as_ten_years() {
        assertThat(asked("2016-11-25", "2026-11-24").months()).hasSize(121);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25,, to",
        "2026-03-02, 2026-03-01, to",
        "2016-11-24, 2026-11-24, from",
        "1999-12-31, 2000-01-01, from",
        "2026-01-01, 2101-01-01, to",
        "-999999999-01-01, , from",
        ", +999999999-12-31, to",
    })
    void is_refused_with_the_bound_that_is_wrong(String from, String to, String wrong) {
        assertThatThrownBy(() -> asked(from, to))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Refusal.Violation::pointer)
                        .containsExactly(wrong));
    }

    private static Period asked(String from, String to) {
        return Period.of(
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse),
                TODAY);
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
