package com.cegidlife.learning.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "facutre, facture, true",
        "factur, facture, true",
        "raprochement, rapprochement, true",
        "autentification, authentification, true",
        "facture, lecture, false",
        "tva, tvb, false",
        "meteo, methode, false",
        "banque, banques, true"
    })
    void aSlipOfThePenIsForgivenAndAnotherWordIsNot(String typed, String known, boolean mayMean) {
        assertThat(Spelling.mayMean(typed, known)).isEqualTo(mayMean);
    }
}
