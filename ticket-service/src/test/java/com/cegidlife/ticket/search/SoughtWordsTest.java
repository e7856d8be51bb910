package com.cegidlife.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtWordsTest {

    @Test
    void are_words_phrases_and_what_must_not_be_there() {
        var sought = SoughtWords.in("clôture  \"écriture non équilibrée\" -paie -\"régime local\"");

        assertThat(sought.wanted()).containsExactly("clôture", "écriture non équilibrée");
        assertThat(sought.unwanted()).containsExactly("paie", "régime local");
        assertThat(sought.number()).isEmpty();
    }

    @Test
    void know_the_quotation_marks_of_french_and_of_word_processors() {
        assertThat(SoughtWords.in("« bon de livraison » “hors taxe”").wanted())
                .containsExactly(" bon de livraison ", "hors taxe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D-2026-000042", " d-2026-000042 "})
    void a_number_alone_is_the_ticket(String typed) {
        var sought = SoughtWords.in(typed);

        assertThat(sought.number()).contains("D-2026-000042");
        assertThat(sought.wanted()).isEmpty();
    }

    @Test
    void a_number_in_quotation_marks_is_what_other_tickets_mention() {
        assertThat(SoughtWords.in("\"D-2026-000042\"").wanted()).containsExactly("D-2026-000042");
    }

    @ParameterizedTest
    @CsvSource({"-,-", "\",\"", "\"ouvert,\"ouvert", "--x,''", "a\0b,a b"})
    void unfinished_marks_are_words(String typed, String wanted) {
        assertThat(String.join(" ", SoughtWords.in(typed).wanted())).isEqualTo(wanted);
    }

    @Test
    void nothing_typed_is_nothing_sought() {
        assertThat(SoughtWords.in(null).wanted()).isEmpty();
        assertThat(SoughtWords.in("  ").wanted()).isEmpty();
    }

    @Test
    void a_pasted_page_is_cut_to_its_first_words() {
        assertThat(SoughtWords.in("mot ".repeat(5_000)).wanted()).hasSize(SoughtWords.MOST);
        assertThat(SoughtWords.in("x".repeat(5_000)).wanted().getFirst()).hasSize(100);
    }

    @Test
    void a_text_that_is_no_text_is_readable_all_the_same() {
        assertThat(SoughtWords.in("paie\ud800bloquée").wanted()).containsExactly("paie", "bloquée");
    }
}
