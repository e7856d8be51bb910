package com.cegidlife.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SeriesEndTest {

    private static final SeriesEnd EMPTY = new SeriesEnd("F", 0, 2000, 0, LocalDate.of(2000, 1, 1), Hash.NONE);

    @Property(tries = 200)
    @Rule("L1")
    void whateverDaysAreWishedNumbersAreContinuousInTheirYearAndDaysNeverGoBack(
            @ForAll("days") List<LocalDate> wishes) {
        var invoices = issued(wishes);

        var count = 0;
        var before = EMPTY.issuedOn();
        for (var invoice : invoices) {
            var day = invoice.place().issuedOn();
            count = day.getYear() == before.getYear() ? count + 1 : 1;
            assertThat(day).isAfterOrEqualTo(before);
            assertThat(invoice.number()).isEqualTo("F-%d-%06d".formatted(day.getYear(), count));
            before = day;
        }
        assertThat(inspected(invoices).isSound()).isTrue();
    }

    @Test
    @Rule("L1")
    void aDocumentThatIsMissingOrTakenFromTheEndIsFound() {
        var day = LocalDate.of(2026, 10, 31);
        var invoices = issued(List.of(day, day, day));

        var inspection = new Inspection("F");
        inspection.lookAt(invoices.get(0));
        inspection.lookAt(invoices.get(2));
        assertThat(inspection.proof(SeriesEnd.at(invoices.get(2).place())).flaws())
                .extracting(SeriesProof.Flaw::kind)
                .containsExactly(SeriesProof.FlawKind.GAP, SeriesProof.FlawKind.DETACHED);

        var shortened = new Inspection("F");
        shortened.lookAt(invoices.get(0));
        assertThat(shortened.proof(SeriesEnd.at(invoices.get(2).place())).flaws())
                .containsExactly(new SeriesProof.Flaw(SeriesProof.FlawKind.MISSING_AT_THE_END, "F-2026-000001"));
    }

    @Test
    void valuesThatRunIntoOneAnotherHaveDifferentHashes() {
        assertThat(new CanonicalForm().add("ab").add("c").hash())
                .isNotEqualTo(new CanonicalForm().add("a").add("bc").hash());
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 1_500)
                .map(days -> LocalDate.of(2024, 1, 1).plusDays(days))
                .list()
                .ofMaxSize(40);
    }

    private static List<Invoice> issued(List<LocalDate> wishes) {
        var invoices = new ArrayList<Invoice>();
        var end = EMPTY;
        for (var wish : wishes) {
            var content = Contents.invoice(wish);
            var place = end.next(content, wish);
            invoices.add(new Invoice(content, place));
            end = SeriesEnd.at(place);
        }
        return invoices;
    }

    private static SeriesProof inspected(List<Invoice> invoices) {
        var inspection = new Inspection("F");
        invoices.forEach(inspection::lookAt);
        return inspection.proof(
                invoices.isEmpty()
                        ? new SeriesEnd("F", 0, 0, 0, LocalDate.EPOCH, Hash.NONE)
                        : SeriesEnd.at(invoices.getLast().place()));
    }
}
