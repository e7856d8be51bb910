package com.cegidlife.billing.einvoice;

import static com.cegidlife.billing.invoice.Issuing.issued;
import static com.cegidlife.billing.invoice.Issuing.manager;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.Database;
import com.cegidlife.billing.invoice.Drafts;
import com.cegidlife.billing.invoice.FreshSeries;
import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.billing.invoice.Invoices;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mustangproject.validator.ZUGFeRDValidator;

@QuarkusTest
@OnRealServers(database = "billing")
class ElectronicInvoicesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    /** Every accent of French, its quotation marks, what XML wants escaped, and a blank that does not break. */
    private static final String NAME = "Œuvre & Fils <Noël> \"ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ\" 'àâæçéèêëîïôœùûüÿ' «\u00a0€\u00a0»";

    @Inject
    MutableClock clock;

    @Inject
    Database database;

    @Inject
    Invoices invoices;

    @Inject
    ElectronicInvoice electronic;

    private final BillingClient client = BillingClient.unregistered();

    @BeforeEach
    void onTheLastDayOfOctober() {
        clock.set(Instant.parse("2026-10-31T09:00:00Z"));
        FreshSeries.begin();
        client.register(Map.of("name", NAME)).then().statusCode(201);
    }

    @AfterEach
    void leaveNothingBehind() {
        clock.reset();
        FreshSeries.begin();
    }

    @Test
    @Rule({"L2", "L3"})
    void anInvoiceIsAFacturXWithoutAnErrorOrAWarningOfTheFrenchRules() throws IOException {
        var number = issued(draft());

        var pdf = file(number, "pdf");

        assertThat(reportOn(pdf, ".pdf")).contains("isCompliant=true").doesNotContain("<error", "<warning", "invalid");
        assertThat(textOf(pdf))
                .contains("Facture " + number, "Œuvre & Fils <Noël>", "SIREN 732829320", "FR44732829320")
                .contains("31/10/2026", "30/11/2026", "BC-118", "du 31/10/2026 au 30/01/2027")
                .contains("12,15", "40,00", "escompte", "prestation de services", "d'après les débits")
                .contains("RCS Lyon 410 218 010", "FR07410218010");
    }

    @Test
    @Rule("L3")
    void theDataAreFoundInBothSyntaxes() throws IOException {
        var number = issued(draft());

        assertThat(reportOn(file(number, "cii"), ".xml")).doesNotContain("<error", "<warning", "invalid");
        assertThat(reportOn(file(number, "ubl"), ".xml")).doesNotContain("<error", "<warning", "invalid");
        assertThat(new String(file(number, "cii"), UTF_8))
                .contains("<ram:ID schemeID=\"0002\">732829320</ram:ID>", "<ram:ID>S1</ram:ID>")
                .contains("<ram:SubjectCode>PMT<", "<ram:SubjectCode>PMD<", "<ram:SubjectCode>AAB<")
                .contains("BC-118");
    }

    @Test
    @Rule({"L1", "L3"})
    void aCreditNoteIsOneAsWellAndNamesItsInvoice() throws IOException {
        var number = issued(draft());
        manager()
                .body(Map.of("reason", "Erreur de quantité", "lines", List.of(Map.of("line", 1, "netCents", 1_001))))
                .post("/invoices/{number}/credit-notes", number)
                .then()
                .statusCode(201);

        var pdf = file("AV-2026-000001", "pdf");

        assertThat(reportOn(pdf, ".pdf")).contains("isCompliant=true").doesNotContain("<error", "<warning", "invalid");
        assertThat(textOf(pdf)).contains("Avoir AV-2026-000001", number + " du 31/10/2026", "Erreur de quantité");
        assertThat(reportOn(file("AV-2026-000001", "ubl"), ".xml")).doesNotContain("<error", "<warning", "invalid");
    }

    @Test
    @Rule({"L3", "L4"})
    void aDocumentIsKeptAndTheSameBytesWheneverItIsRenderedAgain() {
        var number = issued(draft());
        var rendered = invoices.numbered(number).orElseThrow();

        var kept = awaitFile(number);
        var second = Instant.now().getEpochSecond();
        Awaitility.await().until(() -> Instant.now().getEpochSecond() > second);

        assertThat(electronic.facturX(rendered)).isEqualTo(kept);
        assertThat(file(number, "pdf")).isEqualTo(kept);
        assertThatThrownBy(() -> database.change("delete from invoice_files"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.change("update invoice_files set content = ''"))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void aDocumentIsSentToWhereTheCustomerWantsIt() {
        var mailbox = "compta@" + client.customerId + ".example";
        client.admin()
                .body(Map.of("email", mailbox))
                .put("/customers/{id}/invoice-address", client.customerId)
                .then()
                .statusCode(201);

        var number = issued(draft());
        var pdf = awaitFile(number);

        assertThat(database.select("""
                        select attachment.content from outgoing_mails mail
                        join outgoing_mail_attachments attachment on attachment.mail_id = mail.id
                        where mail.recipient = ? and mail.subject like '%' || ? || '%'
                        """, row -> row.getBytes(1), mailbox, number))
                .containsExactly(pdf);
    }

    private InvoiceDraft draft() {
        var contract = client.draft();
        client.admin()
                .body(Map.of("orderNumber", "BC-118"))
                .put("/contracts/{number}/buyer-order", contract)
                .then()
                .statusCode(201);
        return new InvoiceDraft(
                contract + "/" + DAY,
                client.customerId,
                Optional.of(contract),
                DAY,
                List.of(
                        Drafts.line("SIÈGE & \"<é>\"", "10", "9.20", 2000, DAY),
                        Drafts.line("BOOK", "3", "33.335", 550, DAY)));
    }

    private byte[] awaitFile(String number) {
        var id = invoices.numbered(number).orElseThrow().content().id();
        return Awaitility.await()
                .until(
                        () -> database.select(
                                "select content from invoice_files where invoice_id = ?", row -> row.getBytes(1), id),
                        files -> !files.isEmpty())
                .getFirst();
    }

    private static byte[] file(String number, String format) {
        return manager()
                .get("/invoices/{number}/{format}", number, format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String reportOn(byte[] content, String ending) throws IOException {
        var file = Files.createTempFile("invoice-", ending);
        try {
            Files.write(file, content);
            return new ZUGFeRDValidator().validate(file.toString());
        } finally {
            Files.delete(file);
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
