package com.cegidlife.learning.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionNumberTest {

    @ParameterizedTest
    @CsvSource({
        "2026.9, 2026.10",
        "2026, 2026.1",
        "2026.12, 2027",
        "V9, V12",
        "12 R2, 12 R10",
        "12, 12 R1",
        "99999999999999999998, 99999999999999999999",
    })
    void numbersWithinAVersionCountAsNumbers(String older, String newer) {
        assertThat(new VersionNumber(older).isOlderThan(new VersionNumber(newer)))
                .isTrue();
        assertThat(new VersionNumber(newer).isOlderThan(new VersionNumber(older)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026.1, 2026-01", "v12, V12", "2026, 2026"})
    void punctuationCaseAndLeadingZerosDoNotCount(String one, String other) {
        assertThat(new VersionNumber(one)).isEqualByComparingTo(new VersionNumber(other));
    }
}
