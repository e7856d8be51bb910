package com.cegidlife.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @Test
    @Rule("L2")
    void theTaxOfARateIsReckonedOnceOnItsTotalAndRoundedHalfUp() {
        // Line by line, three times 0.33 € would make 0.07 € three times
        var totals = totals(
                Drafts.line("A", "1", "0.33", 2000, DAY),
                Drafts.line("B", "1", "0.33", 2000, DAY),
                Drafts.line("C", "1", "0.33", 2000, DAY),
                Drafts.line("D", "1", "10.00", 550, DAY));

        assertThat(totals.byRate())
                .containsExactly(new VatTotal(VatRate.STANDARD, 99, 20), new VatTotal(VatRate.REDUCED, 1000, 55));
        assertThat(totals.grossCents()).isEqualTo(1174);
    }

    @Test
    void aRateThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> totals(Drafts.line("A", "1", "1.00", 1960, DAY)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(InvoiceProblem.UNKNOWN_VAT_RATE));
    }

    @Test
    @Rule("L2")
    void aLineSaysWhyItAmountsToWhatItDoes() {
        var text = InvoiceLine.of(Drafts.line("SEAT", "3", "33.335", 2000, DAY)).explained();

        assertThat(text.french())
                .isEqualTo("3 × 33,335 € = 100,01 € hors taxes, arrondi au centime, au prix du 31/10/2026,"
                        + " du 31/10/2026 au 30/01/2027 inclus. Règles : R19.1, D7.");
        assertThat(text.english())
                .isEqualTo("3 × €33.335 = €100.01 without tax, rounded to the cent, at the price of 2026-10-31,"
                        + " from 2026-10-31 to 2027-01-30 inclusive. Rules: R19.1, D7.");
    }

    @Test
    @Rule("L2")
    void theVatNumberOfTheClientFollowsFromItsSiren() {
        assertThat(new Buyer("Ateliers Durand", "732829320", "", "", "", "").vatNumber())
                .isEqualTo("FR44732829320");
    }

    private static Totals totals(DraftLine... drafts) {
        List<InvoiceLine> lines = Stream.of(drafts).map(InvoiceLine::of).toList();
        return Totals.of(lines);
    }
}
