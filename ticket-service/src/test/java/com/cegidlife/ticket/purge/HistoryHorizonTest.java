package com.cegidlife.ticket.purge;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import org.junit.jupiter.api.Test;

class HistoryHorizonTest {

    @Rule("R4.1")
    @Test
    void is_the_first_of_january_two_years_before_the_current_year() {
        assertThat(HistoryHorizon.at(paris("2026-11-23T12:00"))).isEqualTo(paris("2024-01-01T00:00"));
    }

    @Rule("R4.1")
    @Test
    void moves_when_the_year_begins_in_paris() {
        assertThat(HistoryHorizon.at(paris("2026-12-31T23:59:59.999999"))).isEqualTo(paris("2024-01-01T00:00"));
        assertThat(HistoryHorizon.at(paris("2027-01-01T00:00"))).isEqualTo(paris("2025-01-01T00:00"));
    }
}
