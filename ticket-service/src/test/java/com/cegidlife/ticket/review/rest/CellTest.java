package com.cegidlife.ticket.review.rest;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 4 72 00 00 00", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠A"})
    void a_text_that_looks_like_a_formula_is_only_a_text(String text) {
        assertThat(Cell.text(text).replace("\"", "")).isEqualTo("'" + text);
    }

    @Test
    void a_text_stays_in_its_cell() {
        assertThat(Cell.text("Facture n° 12")).isEqualTo("Facture n° 12");
        assertThat(Cell.text("a;b")).isEqualTo("\"a;b\"");
        assertThat(Cell.text("dit \"bloqué\"\nhier")).isEqualTo("\"dit \"\"bloqué\"\"\nhier\"");
        assertThat(Cell.text("=HYPERLINK(\"http://x\";\"y\")"))
                .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"");
        assertThat(Cell.text(null)).isEmpty();
    }

    @Test
    void times_are_rounded_down_to_the_second() {
        assertThat(Cell.moment(paris("2026-07-14T09:05:07.999"))).isEqualTo("2026-07-14 09:05:07");
        assertThat(Cell.time(Duration.parse("PT123H4M5.999S"))).isEqualTo("123:04:05");
    }
}
