package com.cegidlife.billing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("R20.1")
class TermTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2027-01-31",
        "2024-02-29, 2027-02-28",
        "2026-11-24, 2029-11-24",
    })
    void theFirstTermEnds36MonthsAfterTheFirstInvoiceDay(LocalDate firstInvoiceDay, LocalDate end) {
        assertThat(Term.startingOn(firstInvoiceDay)).isEqualTo(new Term(firstInvoiceDay, end, null));
    }
}
