package com.cegidlife.learning.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void apostrophesAndMarksSeparateWords() {
        assertThat(Words.of("L’écriture qu'on a « clôturée », report-à-nouveau ; cœur"))
                .containsExactly("l", "écriture", "qu", "on", "a", "clôturée", "report", "à", "nouveau", "coeur");
    }

    @Test
    void whatPeopleSayAroundTheirQuestionTellsNothing() {
        assertThat(Words.telling("Bonjour, comment est-ce que je peux lettrer une facture, s'il vous plaît ?", 20))
                .containsExactly("lettrer", "facture");
        assertThat(Words.telling("Comment faire ?", 20)).isEmpty();
    }
}
