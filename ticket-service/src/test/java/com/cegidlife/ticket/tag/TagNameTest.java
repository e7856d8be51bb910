package com.cegidlife.ticket.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' À trier '|à-trier",
                "RÉGRESSION|régression",
                "TVA_2026|tva-2026",
                "e\u0301cran|écran",
                "a - b|a-b",
            })
    void is_the_same_however_it_is_typed(String typed, String kept) {
        assertThat(TagName.of(typed)).contains(new TagName(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "a,b",
                "a{b}",
                "<b>",
                "a\u0000b",
                "'quote'",
                "0123456789012345678901234567890123456789x"
            })
    void holds_letters_digits_and_hyphens_alone(String typed) {
        assertThat(TagName.of(typed)).isEmpty();
    }
}
