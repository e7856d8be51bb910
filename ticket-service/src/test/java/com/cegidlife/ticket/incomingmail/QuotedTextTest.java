package com.cegidlife.ticket.incomingmail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\nLe 25 nov. 2026 à 10:12, CegidLife <ne-pas-repondre@cegidlife.example> a écrit :\n\n> --- Répondez"
                        + " au-dessus de cette ligne / Reply above this line ---\n>\n> Bonjour,",
                "\n\nOn Wed, 25 Nov 2026 at 10:12, CegidLife <support@cegidlife.example>\nwrote:\n> Bonjour,\n> Merci",
                "\n\n-----Message d'origine-----\nDe : CegidLife\nBonjour",
                "\n\n________________________________\nDe : CegidLife\nEnvoyé : mercredi",
                "\n\nDe : CegidLife\nEnvoyé : mercredi 25 novembre 2026 10:12\nÀ : Claire\n\nBonjour",
                "\n\nFrom: CegidLife\nSent: Wednesday\nTo: Claire\n\nHello",
                "\n\n--- Répondez au-dessus de cette ligne / Reply above this line ---\n\n[English below]",
                "\n\n> Bonjour,\n>\n> Merci\n\n",
            })
    void keeps_what_is_written_above_the_repeated_mail(String repeated) {
        assertThat(QuotedText.cutOff("Le message revient.\n\nClaire" + repeated))
                .isEqualTo("Le message revient.\n\nClaire");
    }

    @Test
    void keeps_the_questions_between_which_somebody_answers() {
        var answers = "> Quel exercice ?\n2025.\n> Quel poste ?\nTous.";

        assertThat(QuotedText.cutOff(answers + "\n> Merci")).isEqualTo(answers);
    }

    @Test
    void keeps_an_answer_below_the_repeated_mail_with_what_it_answers() {
        var answer =
                "Le 25 nov. 2026, CegidLife a écrit :\n> --- Répondez au-dessus de cette ligne ---\n> Quel exercice ?"
                        + "\n\n2025.";

        assertThat(QuotedText.cutOff(answer)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le client a écrit : bonjour", "De : Paris\nÀ : Lyon", "Le total est > 10", "--\nClaire"})
    void leaves_words_alone_that_only_look_like_a_repeated_mail(String words) {
        assertThat(QuotedText.cutOff(words)).isEqualTo(words);
    }

    @Test
    void finds_nothing_in_a_mail_that_only_repeats() {
        assertThat(QuotedText.cutOff("\nLe 25 nov. 2026, CegidLife a écrit :\n> Bonjour"))
                .isEmpty();
    }
}
