package com.cegidlife.billing.invoice;

import static com.cegidlife.billing.invoice.Issuing.issued;
import static com.cegidlife.billing.invoice.Issuing.manager;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.Database;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class CreditNotesTest {

    private static final UUID MANAGER = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @Inject
    MutableClock clock;

    @Inject
    Database database;

    private BillingClient client;
    private String invoice;

    @BeforeEach
    void anInvoiceOfTwoLines() {
        clock.set(Instant.parse("2026-10-31T09:00:00Z"));
        FreshSeries.begin();
        client = BillingClient.registered();
        invoice = issued(Drafts.of(
                "test/" + UUID.randomUUID(),
                client.customerId,
                DAY,
                Drafts.line("SEAT", "10", "9.20", 2000, DAY),
                Drafts.line("BOOK", "2", "10.00", 550, DAY)));
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
    }

    @AfterEach
    void leaveNothingBehind() {
        clock.reset();
        FreshSeries.begin();
    }

    @Test
    @Rule("L1")
    void aWholeInvoiceIsCreditedByADocumentWithANumberOfItsOwn() {
        credit(Map.of("reason", "Contrat annulé"))
                .statusCode(201)
                .header("Location", endsWith("/invoices/AV-2026-000001"))
                .body("summary.kind", equalTo("CREDIT_NOTE"))
                .body("summary.corrects", equalTo(invoice))
                .body("summary.issuedOn", equalTo("2026-11-02"))
                .body("summary.netCents", equalTo(11_200))
                .body("summary.taxCents", equalTo(1_950))
                .body("lines.correctsLine", contains(1, 2))
                .body("lines[0].quantity", equalTo(10))
                .body("reason", equalTo("Contrat annulé"));
        manager().get("/invoices/{number}/credit-notes", invoice).then().body("number", contains("AV-2026-000001"));
        manager()
                .get("/invoice-series/CREDIT_NOTE/proof")
                .then()
                .body("sound", is(true))
                .body("documents", equalTo(1));
    }

    @Test
    @Rule("L1")
    void aCreditNoteNeverExceedsWhatIsLeftOfALine() {
        credit(part(1, 9_000)).statusCode(201).body("summary.netCents", equalTo(9_000));
        credit(part(1, 201))
                .statusCode(409)
                .body("type", endsWith("/problems/credited-already"))
                .body("remaining", equalTo("200"));
        credit(Map.of("reason", "Le reste")).statusCode(201).body("summary.netCents", equalTo(2_200));
        credit(Map.of("reason", "Encore")).statusCode(409).body("type", endsWith("/problems/nothing-left-to-credit"));
    }

    @Test
    void aCreditNoteIsNotCreditedAndALineThatIsNotThereIsNamed() {
        credit(Map.of("reason", "Contrat annulé")).statusCode(201);

        manager()
                .body(Map.of("reason", "Erreur"))
                .post("/invoices/AV-2026-000001/credit-notes")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/only-invoices-are-credited"));
        credit(part(3, 1)).statusCode(400).body("violations[0].pointer", equalTo("/lines"));
        credit(Map.of("reason", " ")).statusCode(400).body("violations[0].pointer", equalTo("/reason"));
        credit(part(1, -5)).statusCode(400);
    }

    @Test
    void aRepeatedRequestIssuesOneCreditNote() {
        for (var attempt = 0; attempt < 2; attempt++) {
            BillingClient.as(Tokens.of(MANAGER).roles("billing-manager"))
                    .header("Idempotency-Key", "credit-1")
                    .body(part(1, 100))
                    .post("/invoices/{number}/credit-notes", invoice)
                    .then()
                    .statusCode(201)
                    .body("summary.number", equalTo("AV-2026-000001"));
        }
        manager().get("/invoices/{number}/credit-notes", invoice).then().body("", hasSize(1));
    }

    @Test
    void whoCreditedIsAudited() {
        credit(Map.of("reason", "Contrat annulé")).statusCode(201);

        Assertions.assertThat(database.select(
                        "select reason from audit_entries where action = 'credit-invoice' and subject = ? order by id desc limit 1",
                        row -> row.getString(1),
                        "invoice/" + invoice))
                .containsExactly("Contrat annulé");
    }

    private ValidatableResponse credit(Map<String, Object> body) {
        return manager()
                .body(body)
                .post("/invoices/{number}/credit-notes", invoice)
                .then();
    }

    private static Map<String, Object> part(int line, long cents) {
        return Map.of("reason", "Erreur de quantité", "lines", List.of(Map.of("line", line, "netCents", cents)));
    }
}
