package com.cegidlife.learning.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {

    @ParameterizedTest
    @CsvSource({
        "'Et pour les fournisseurs ?', true",
        "'Peut-on faire ça en masse ?', true",
        "'Comment l''annuler ?', true",
        "'Les délais ?', true",
        "'Comment lettrer un compte de tiers ?', false",
        "'Quel est le délai avant de repasser l''examen ?', false"
    })
    void aQuestionLeansOnTheOneBeforeWhenItSaysSoOrSaysLittle(String question, boolean leans) {
        assertThat(FollowUp.leans(question)).isEqualTo(leans);
    }

    @Test
    void whatAConversationIsAboutGrowsWhileItGoesOnAndBeginsAnewOtherwise() {
        assertThat(FollowUp.topic(List.of("annuler"), List.of("lettrer", "compte"), true))
                .containsExactly("annuler", "lettrer", "compte");
        assertThat(FollowUp.topic(List.of("tva"), List.of("lettrer"), false)).containsExactly("tva");
    }
}
