package com.cegidlife.ticket.outage;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.OutageEnded;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutageWordsTest {

    @Test
    void tell_start_end_and_length_of_an_outage_in_paris_time_in_both_languages() {
        var ended = outage("2026-10-24T23:00:00", "2026-10-25T04:05:06");

        assertThat(OutageWords.recovery(ended))
                .contains("du sam. 24 oct. 2026, 23:00:00 au dim. 25 oct. 2026, 04:05:06")
                .contains("from Sat 24 Oct 2026, 23:00:00 to Sun 25 Oct 2026, 04:05:06")
                .contains("6 h 5 min 6 s");
    }

    @Test
    void leave_out_the_units_that_a_short_outage_does_not_fill() {
        assertThat(OutageWords.recovery(outage("2026-11-23T10:00:00", "2026-11-23T10:00:42")))
                .contains("soit 42 s.");
    }

    private static OutageEnded outage(String from, String until) {
        return new OutageEnded(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), paris(from), paris(until), paris(until));
    }
}
