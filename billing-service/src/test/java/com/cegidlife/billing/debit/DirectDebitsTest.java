package com.cegidlife.billing.debit;

import static com.cegidlife.billing.invoice.Issuing.issued;
import static com.cegidlife.billing.invoice.Issuing.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.invoice.Drafts;
import com.cegidlife.billing.invoice.FreshSeries;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class DirectDebitsTest {

    private static final String IBAN = "FR76 3000 6000 0112 3456 7890 189";

    @Inject
    MutableClock clock;

    private BillingClient client;
    private String invoice;

    @BeforeEach
    void anInvoiceThatIsDue() {
        clock.set(Instant.parse("2026-10-31T09:00:00Z"));
        FreshSeries.begin();
        client = BillingClient.registered();
        invoice = issued(Drafts.quarter(client.customerId, LocalDate.of(2026, 10, 31)));
        clock.set(Instant.parse("2026-11-30T09:00:00Z"));
    }

    @AfterEach
    void leaveNothingBehind() {
        clock.reset();
        FreshSeries.begin();
    }

    @Test
    void anIbanThatFailsIsRefused() {
        sign("FR76 3000 6000 0112 3456 7890 188")
                .statusCode(422)
                .body("type", endsWith("/problems/iban-not-valid"))
                .body("violations[0].pointer", equalTo("/iban"));
        sign("rien").statusCode(422);
    }

    @Test
    void aCustomerHasOneMandateInForceAndItsIbanIsNotShown() {
        String reference = sign(IBAN)
                .statusCode(201)
                .body("reference", startsWith("M-2026-"))
                .body("iban", equalTo("…0189"))
                .extract()
                .path("reference");
        sign(IBAN).statusCode(409).body("type", endsWith("/problems/mandate-in-force-already"));

        manager()
                .header("If-Match", "\"1\"")
                .post("/customers/{id}/mandates/{reference}/revoke", client.customerId, reference)
                .then()
                .statusCode(200)
                .body("revokedOn", equalTo("2026-11-30"));
        sign(IBAN).statusCode(201);
    }

    @Test
    void whatIsDueIsCollectedOnceByOneFile() {
        sign(IBAN).statusCode(201);

        String file = make("2026-12-01")
                .statusCode(201)
                .body("debits", equalTo(1))
                .body("totalCents", equalTo(11_040))
                .extract()
                .path("id");
        make("2026-12-01").statusCode(409).body("type", endsWith("/problems/nothing-to-collect"));

        var pain = manager()
                .get("/debit-files/{id}/pain", file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(pain, java.nio.charset.StandardCharsets.UTF_8))
                .contains("<InstdAmt Ccy=\"EUR\">110.40</InstdAmt>", "<EndToEndId>" + invoice + "</EndToEndId>");
    }

    @Test
    void aFileThatWasCollectedSettlesItsInvoicesOnce() {
        sign(IBAN).statusCode(201);
        String file = make("2026-12-01").statusCode(201).extract().path("id");

        settle(file).statusCode(409).body("type", endsWith("/problems/not-yet-collected"));
        clock.set(Instant.parse("2026-12-01T09:00:00Z"));
        settle(file).statusCode(200);
        settle(file).statusCode(200);

        manager()
                .get("/invoices/{number}/balance", invoice)
                .then()
                .body("openCents", equalTo(0))
                .body("payments.means", contains("DIRECT_DEBIT"));
    }

    @Test
    void aRejectedDebitIsCollectedAgain() {
        sign(IBAN).statusCode(201);
        String file = make("2026-12-01").statusCode(201).extract().path("id");
        clock.set(Instant.parse("2026-12-01T09:00:00Z"));
        settle(file).statusCode(200);
        String payment = manager()
                .get("/invoices/{number}/balance", invoice)
                .then()
                .extract()
                .path("payments[0].id");

        manager()
                .body(Map.of("returnedOn", "2026-12-01", "reason", "AM04"))
                .post("/invoices/{number}/payments/{payment}/return", invoice, payment)
                .then()
                .statusCode(201);

        make("2026-12-10").statusCode(201).body("totalCents", equalTo(11_040));
    }

    private ValidatableResponse sign(String iban) {
        return manager()
                .body(Map.of("holder", "Ateliers Durand & Œuvres", "iban", iban, "signedOn", "2026-11-20"))
                .post("/customers/{id}/mandates", client.customerId)
                .then();
    }

    private static ValidatableResponse make(String collectOn) {
        return manager()
                .body(Map.of("collectOn", collectOn))
                .post("/debit-files")
                .then();
    }

    private static ValidatableResponse settle(String file) {
        return manager().post("/debit-files/{id}/settle", file).then();
    }
}
