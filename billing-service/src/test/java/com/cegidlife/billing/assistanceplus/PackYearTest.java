package com.cegidlife.billing.assistanceplus;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackYearTest {

    @Rule("R17.3")
    @ParameterizedTest
    @CsvSource({
        "2026-02-02, 2026-02-02, 2026-02-02, 2027-02-02",
        "2026-02-02, 2027-02-01, 2026-02-02, 2027-02-02",
        "2026-02-02, 2027-02-02, 2027-02-02, 2028-02-02",
        "2024-02-29, 2025-02-27, 2024-02-29, 2025-02-28",
        "2024-02-29, 2025-02-28, 2025-02-28, 2026-02-28",
        "2024-02-29, 2028-02-28, 2027-02-28, 2028-02-29",
        "2024-02-29, 2028-02-29, 2028-02-29, 2029-02-28",
    })
    void aYearRunsFromTheActivationDayToTheDayBeforeItsAnniversary(
            LocalDate activatedOn, LocalDate day, LocalDate startsOn, LocalDate anniversary) {
        assertThat(PackYear.of(activatedOn, day)).contains(new PackYear(startsOn, anniversary));
    }

    @Test
    void beforeTheActivationThereIsNoYear() {
        assertThat(PackYear.of(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)))
                .isEmpty();
    }

    @Property
    void isTheYearThatOneFindsByGoingThroughAllOfThem(
            @ForAll("days") LocalDate activatedOn, @ForAll("days") LocalDate day) {
        assertThat(PackYear.of(activatedOn, day).map(PackYear::startsOn).orElse(null))
                .isEqualTo(lastStartUntil(day, activatedOn));
    }

    /** The slow twin: the last anniversary, each counted from the activation day, that is not after the day. */
    private static LocalDate lastStartUntil(LocalDate day, LocalDate activatedOn) {
        LocalDate last = null;
        for (var years = 0; !activatedOn.plusYears(years).isAfter(day); years++) {
            last = activatedOn.plusYears(years);
        }
        return last;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        var leapDays = Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29), LocalDate.of(2027, 2, 28));
        var anyDay = Arbitraries.longs().between(18_000, 30_000).map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(leapDays, anyDay);
    }
}
