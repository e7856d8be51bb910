package com.cegidlife.learning.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.learning.question.Matching;
import com.cegidlife.learning.question.MultipleChoice;
import com.cegidlife.learning.question.NumericAnswer;
import com.cegidlife.learning.question.ShortAnswer;
import com.cegidlife.learning.question.SingleChoice;
import com.cegidlife.learning.question.TrueFalse;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiftFileTest {

    private static final String FILE = """
            $CATEGORY: Comptabilité/Achats

            // une remarque
            ::Journal::Quel journal reçoit une facture d'achat ? {
                =Achats#Bien vu.
                ~Ventes#Non.
                ~Banque
            }

            ::Plusieurs:: Lesquels sont des comptes de tiers ? {~%50%401 ~%50%411 ~%-100%512}

            La clôture est définitive.{TRUE#Hélas.}

            Le compte des fournisseurs est {=401 =401000} au plan comptable.

            ::TVA::[html]Taux <b>normal</b> \\: ? {#20:0.5}

            ::Intervalle::Entre ? {#1..3}

            ::Paires::Associez. {=401 -> Fournisseurs =411 -> Clients = -> Banque}
            """;

    @Test
    void what_moodle_writes_is_read() {
        var parsed = GiftFile.read(FILE);

        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.questions()).extracting(FileQuestion::line).containsExactly(4, 10, 12, 14, 16, 18, 20);
        assertThat(parsed.questions())
                .extracting(question -> question.draft().task())
                .containsExactly(
                        new SingleChoice(
                                "Quel journal reçoit une facture d'achat ?", List.of("Achats", "Ventes", "Banque"), 0),
                        new MultipleChoice(
                                "Lesquels sont des comptes de tiers ?", List.of("401", "411", "512"), List.of(0, 1)),
                        new TrueFalse("La clôture est définitive.", true),
                        new ShortAnswer(
                                "Le compte des fournisseurs est _____ au plan comptable.",
                                List.of("401", "401000"),
                                false),
                        new NumericAnswer("Taux <b>normal</b> : ?", decimal("20.0"), decimal("0.50")),
                        new NumericAnswer("Entre ?", decimal("2.000"), decimal("1.000")),
                        new Matching(
                                "Associez.",
                                List.of(new Matching.Pair("401", "Fournisseurs"), new Matching.Pair("411", "Clients")),
                                List.of("Banque")));
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    @Test
    void each_broken_question_is_named_by_its_line_and_the_others_are_read() {
        var parsed = GiftFile.read("""
                ::A::Rédigez. {}

                Une description.

                ::B::Combien ? {#douze}

                ::C::Vrai ? {T}
                ::D::Faux ? {F}

                ::E::Vrai ? {T}
                """);

        assertThat(parsed.faults()).extracting(LineFault::line).containsExactly(1, 3, 5, 7);
        assertThat(parsed.questions()).extracting(FileQuestion::line).containsExactly(10);
    }
}
