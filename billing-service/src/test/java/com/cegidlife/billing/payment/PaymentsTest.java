package com.cegidlife.billing.payment;

import static com.cegidlife.billing.invoice.Issuing.issued;
import static com.cegidlife.billing.invoice.Issuing.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.Database;
import com.cegidlife.billing.invoice.Drafts;
import com.cegidlife.billing.invoice.FreshSeries;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class PaymentsTest {

    @Inject
    MutableClock clock;

    @Inject
    Database database;

    private BillingClient client;

    /** 110.40 € with tax, to be paid by 30 November. */
    private String invoice;

    @BeforeEach
    void anInvoice() {
        clock.set(Instant.parse("2026-10-31T09:00:00Z"));
        FreshSeries.begin();
        client = BillingClient.registered();
        invoice = issued(Drafts.quarter(client.customerId, LocalDate.of(2026, 10, 31)));
    }

    @AfterEach
    void leaveNothingBehind() {
        clock.reset();
        FreshSeries.begin();
    }

    @Test
    void whatIsPaidLowersWhatIsOpenAndWhatGoesBackRaisesItAgain() {
        clock.set(Instant.parse("2026-11-20T09:00:00Z"));
        pay(10_000, "2026-11-19").statusCode(201);
        balance().body("openCents", equalTo(1_040)).body("late", is(false));

        pay(1_041, "2026-11-19").statusCode(409).body("type", endsWith("/problems/more-than-is-open"));
        String payment = pay(1_040, "2026-11-20").statusCode(201).extract().path("id");
        balance().body("openCents", equalTo(0)).body("paidCents", equalTo(11_040));

        giveBack(payment).statusCode(201).body("cents", equalTo(-1_040));
        giveBack(payment).statusCode(409).body("type", endsWith("/problems/payment-returned-already"));
        balance().body("openCents", equalTo(1_040)).body("payments.cents", contains(10_000, 1_040, -1_040));
    }

    @Test
    void aPaymentThatIsStillToComeOrOfNothingIsRefused() {
        pay(100, "2026-11-01").statusCode(400).body("violations[0].pointer", equalTo("/receivedOn"));
        pay(0, "2026-10-31").statusCode(400).body("violations[0].pointer", equalTo("/cents"));
    }

    @Test
    void creditNotesLowerWhatIsOpenAndAreNotPaid() {
        manager()
                .body(Map.of("reason", "Geste commercial"))
                .post("/invoices/{number}/credit-notes", invoice)
                .then()
                .statusCode(201);

        balance().body("creditedCents", equalTo(11_040)).body("openCents", equalTo(0));
        manager()
                .get("/invoices/AV-2026-000001/balance")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/credit-notes-are-not-paid"));
    }

    @Test
    @Rule("L2")
    void latenessIsInvoicedWhenDecidedAndTheFeeOnce() {
        clock.set(Instant.parse("2026-11-30T09:00:00Z"));
        charge().statusCode(409).body("type", endsWith("/problems/nothing-is-late"));

        clock.set(Instant.parse("2026-12-15T09:00:00Z"));
        balance()
                .body("late", is(true))
                .body("owedForLateness.penaltyCents", equalTo(55))
                .body("owedForLateness.recoveryFeeCents", equalTo(4_000));
        charge().statusCode(200).body("recoveryFeeCents", equalTo(4_000));
        manager()
                .get("/invoices/F-2026-000002")
                .then()
                .body("summary.netCents", equalTo(4_055))
                .body("summary.taxCents", equalTo(0))
                .body("lines.item", contains("LATE_PENALTY", "RECOVERY_FEE"));

        charge().statusCode(409);
        clock.set(Instant.parse("2026-12-30T09:00:00Z"));
        charge().statusCode(200).body("penaltyCents", equalTo(55)).body("recoveryFeeCents", equalTo(0));
    }

    @Test
    @Rule({"L2", "L5"})
    void theRecoveryFeeIsOwedByProfessionalsOnly() {
        var association = BillingClient.unregistered();
        association.register(Map.of("legalStatus", "NON_PROFESSIONAL")).then().statusCode(201);
        invoice = issued(Drafts.quarter(association.customerId, LocalDate.of(2026, 10, 31)));

        clock.set(Instant.parse("2026-12-15T09:00:00Z"));
        balance()
                .body("owedForLateness.penaltyCents", equalTo(55))
                .body("owedForLateness.recoveryFeeCents", equalTo(0));
    }

    @Test
    void remindersFollowTheDueDayWithinBusinessHoursUntilItIsPaid() {
        client.admin()
                .body(Map.of("email", mailbox()))
                .put("/customers/{id}/invoice-address", client.customerId)
                .then()
                .statusCode(201);

        // Five days after the due day is a Saturday: Monday at nine
        clock.set(Instant.parse("2026-12-07T07:59:59Z"));
        assertThat(reminders()).isZero();
        clock.set(Instant.parse("2026-12-07T08:00:00Z"));
        Awaitility.await().until(this::reminders, sent -> sent == 1);

        pay(11_040, "2026-12-07").statusCode(201);
        clock.set(Instant.parse("2026-12-15T08:00:00Z"));
        Awaitility.await().until(this::timers, due -> due == 0);
        assertThat(reminders()).isEqualTo(1);
    }

    @Test
    void aPaymentIsNeverChanged() {
        pay(10_000, "2026-10-31").statusCode(201);

        assertThatThrownBy(() -> database.change("update payments set cents = 1"))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    private ValidatableResponse pay(long cents, String receivedOn) {
        return manager()
                .body(Map.of("cents", cents, "receivedOn", receivedOn, "means", "TRANSFER", "reference", "VIR DURAND"))
                .post("/invoices/{number}/payments", invoice)
                .then();
    }

    private ValidatableResponse giveBack(String payment) {
        return manager()
                .body(Map.of("returnedOn", "2026-11-20", "reason", "Provision insuffisante"))
                .post("/invoices/{number}/payments/{payment}/return", invoice, payment)
                .then();
    }

    private ValidatableResponse charge() {
        return manager().post("/invoices/{number}/late-charges", invoice).then();
    }

    private ValidatableResponse balance() {
        return manager().get("/invoices/{number}/balance", invoice).then().statusCode(200);
    }

    private String mailbox() {
        return "compta@" + client.customerId + ".example";
    }

    private int reminders() {
        return database.select(
                        "select count(*) from outgoing_mails where recipient = ? and subject like '%à régler%'",
                        row -> row.getInt(1), mailbox())
                .getFirst();
    }

    private int timers() {
        return database.select(
                        "select count(*) from timers where kind = 'payment-reminder' and due_at <= ?",
                        row -> row.getInt(1),
                        clock.instant())
                .getFirst();
    }
}
