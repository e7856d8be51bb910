package com.cegidlife.billing.credit;

import static com.cegidlife.billing.BillingClient.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.Handled;
import com.cegidlife.events.CreditOrderAccepted;
import com.cegidlife.events.CreditOrderCancelled;
import com.cegidlife.events.CreditOrderDelivered;
import com.cegidlife.events.CreditsRefused;
import com.cegidlife.events.CreditsReserved;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.RecordRecorder;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class CreditsTest {

    private static final Map<String, Object> TWENTY_A_YEAR = Map.of("servicePlus", Map.of("creditsPerYear", 20));

    @Inject
    MutableClock clock;

    @Inject
    BuyUnitCredits buyUnitCredits;

    private EventRecorder recorder;
    private EventPublisher tickets;
    private BillingClient client;

    @BeforeEach
    void aCustomer() {
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.BILLING_CREDITS);
        tickets = new EventPublisher(SuiteServers.kafka());
        on("2026-03-10");
        client = BillingClient.registered();
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        recorder.close();
        tickets.close();
    }

    @Test
    @Rule("R18.2")
    void aServicePlusPackGrantsItsCreditsOnTheFirstDayOfEachYearAndNothingIsCarriedOver() {
        client.contractInForce(TWENTY_A_YEAR);

        balance("2026-03-10").body("available", equalTo(20));
        balance("2027-03-09").body("available", equalTo(20));
        balance("2027-03-10").body("available", equalTo(0));
        on("2027-03-10");
        Awaitility.await().untilAsserted(() -> balance("2027-03-10").body("available", equalTo(20)));
        on("2029-04-01");
        Awaitility.await().untilAsserted(() -> lots().body("items", hasSize(4)));
        lots().body("items[3].usableFrom", equalTo("2029-03-10")).body("items[3].expiresOn", equalTo("2030-03-10"));
    }

    @Test
    @Rule({"R18.2", "R20.2"})
    void anEndedContractGrantsNoMore() {
        String number = client.contractInForce(TWENTY_A_YEAR).extract().path("number");
        sales().body(Map.of(
                        "party", "CUSTOMER",
                        "letterNumber", "1A 234 567 8901",
                        "sentOn", "2026-03-10",
                        "receivedOn", "2026-03-10",
                        "expectedEnd", "2029-03-10"))
                .post("/contracts/{number}/notices", number)
                .then()
                .statusCode(201);

        on("2029-03-11");

        Awaitility.await()
                .untilAsserted(() -> sales().get("/contracts/" + number).then().body("state", equalTo("ENDED")));
        Awaitility.await().untilAsserted(() -> lots().body("items", hasSize(3)));
        balance("2029-03-11").body("available", equalTo(0));
    }

    @Test
    @Rule("R18.3")
    void unitCreditsAreForHoldersOfAServicePlusPackOnly() {
        client.contractInForce(Map.of());

        assertThatThrownBy(() -> buy(5))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(CreditProblem.UNIT_CREDITS_NEED_SERVICE_PLUS));
        client.contractInForce(TWENTY_A_YEAR);
        buy(5);

        balance("2026-03-10").body("available", equalTo(25));
        balance("2027-03-10").body("available", equalTo(0));
    }

    @Test
    @Rule({"R18.4", "R18.2"})
    void aServiceIsReservedThenSpentFromTheLotThatExpiresFirst() {
        client.contractInForce(TWENTY_A_YEAR);
        on("2026-04-01");
        buy(5);
        var order = accepted(22);

        assertThat(recorder.await(CreditsReserved.class, fact -> fact.ticketId().equals(order.ticketId()))
                        .event()
                        .credits())
                .isEqualTo(22);
        balance("2026-04-01").body("available", equalTo(3)).body("reserved", equalTo(22));
        Handled.await(tickets.publish(
                new CreditOrderDelivered(order.ticketId(), client.customerId, Instant.parse("2026-04-01T10:00:00Z"))));

        lots().body("items[0].spent", equalTo(20))
                .body("items[0].available", equalTo(0))
                .body("items[1].spent", equalTo(2))
                .body("items[1].available", equalTo(3));
        balance("2026-03-31").body("available", equalTo(20));
    }

    @Test
    @Rule("R18.4")
    void aDebitAboveTheBalanceIsRefusedWholeAndToldOnce() {
        client.contractInForce(TWENTY_A_YEAR);

        var order = accepted(21);

        var refused = recorder.await(
                        CreditsRefused.class, fact -> fact.ticketId().equals(order.ticketId()))
                .event();
        assertThat(refused.available()).isEqualTo(20);
        balance("2026-03-10").body("available", equalTo(20)).body("reserved", equalTo(0));
        Handled.await(tickets.publish(
                new CreditOrderDelivered(order.ticketId(), client.customerId, Instant.parse("2026-03-10T10:00:00Z"))));
        debits().body("items[0].state", equalTo("REFUSED"));
    }

    @Test
    @Rule("R18.4")
    void repeatedAndCrossingEventsDebitOnce() {
        client.contractInForce(TWENTY_A_YEAR);
        var order = new CreditOrderAccepted(
                UUID.randomUUID(), "D-2026-000061", client.customerId, "FORMATION", 8, clock.instant());
        var first = tickets.publish(order);
        tickets.publish(first);
        Handled.await(tickets.publish(order));
        var delivered = new CreditOrderDelivered(order.ticketId(), client.customerId, clock.instant());
        var spent = tickets.publish(delivered);
        tickets.publish(spent);
        Handled.await(tickets.publish(new CreditOrderCancelled(order.ticketId(), client.customerId, clock.instant())));

        balance("2026-03-10").body("available", equalTo(12)).body("reserved", equalTo(0));
        debits().body("items", hasSize(1)).body("items[0].state", equalTo("CONFIRMED"));
    }

    @Test
    @Rule("R18.4")
    void withoutAServicePlusPackNothingIsPaidInCredits() {
        client.contractInForce(Map.of());

        var order = accepted(1);

        recorder.await(CreditsRefused.class, fact -> fact.ticketId().equals(order.ticketId()));
    }

    @Test
    @Rule("R18.4")
    void aCancelledServiceGivesItsCreditsBackToTheirLotsAndWhatExpiredStaysExpired() {
        client.contractInForce(TWENTY_A_YEAR);
        on("2026-09-10");
        buy(10);
        var order = accepted(25);
        recorder.await(CreditsReserved.class, fact -> fact.ticketId().equals(order.ticketId()));
        Handled.await(tickets.publish(new CreditOrderDelivered(order.ticketId(), client.customerId, clock.instant())));
        on("2027-03-09");
        refund(order.ticketId(), 1).then().statusCode(412);
        on("2027-03-11");
        Awaitility.await().untilAsserted(() -> lots().body("items", hasSize(3)));

        refund(order.ticketId(), 2).then().statusCode(200).body("state", equalTo("REFUNDED"));

        lots().body("items[0].available", equalTo(20)).body("items[1].available", equalTo(10));
        balance("2027-03-11").body("available", equalTo(30));
        refund(order.ticketId(), 3)
                .then()
                .statusCode(409)
                .body("type", endsWith("/credits-settled-already"))
                .body("rule", equalTo("R18.4"));
    }

    @Test
    @Rule("R18.4")
    void ordersOfNobodyAreParkedAndKeepNoOtherWaiting() {
        client.contractInForce(TWENTY_A_YEAR);
        try (var parked = RecordRecorder.fromNow(
                SuiteServers.kafka(), Topic.TICKET_CREDIT_ORDERS.deadLetterTopic("billing-service"))) {
            var unknown = tickets.publish(new CreditOrderAccepted(
                    UUID.randomUUID(), "D-2026-000062", UUID.randomUUID(), "FORMATION", 1, clock.instant()));

            parked.await(record -> Arrays.equals(unknown.value(), record.value()));
        }
        var order = accepted(1);
        recorder.await(CreditsReserved.class, fact -> fact.ticketId().equals(order.ticketId()));
    }

    @Test
    void theLedgerCannotBeWrittenOver() {
        client.contractInForce(TWENTY_A_YEAR);

        assertThatThrownBy(() -> sql("update credit_lots set available = available + 1"))
                .hasMessageContaining("by its movements only");
        assertThatThrownBy(() -> sql("update credit_movements set credits = 1")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql("delete from credit_movements")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql("""
                insert into credit_lots (id, customer_id, origin, source, credits, usable_from, expires_on)
                select gen_random_uuid(), customer_id, 'BOUGHT', 'nothing', 5, usable_from, expires_on
                from credit_lots limit 1""")).hasMessageContaining("do not add up");
    }

    private void on(String day) {
        clock.set(Instant.parse(day + "T09:00:00Z"));
    }

    private void buy(int credits) {
        QuarkusTransaction.requiringNew().run(() -> buyUnitCredits.buy(client.customerId, UUID.randomUUID(), credits));
    }

    private CreditOrderAccepted accepted(int credits) {
        var order = new CreditOrderAccepted(
                UUID.randomUUID(), "D-2026-000061", client.customerId, "FORMATION", credits, clock.instant());
        Handled.await(tickets.publish(order));
        return order;
    }

    private Response refund(UUID debit, long version) {
        return BillingClient.as(Tokens.of(UUID.randomUUID()).roles("billing-manager"))
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "Formation annulée"))
                .post("/customers/{customer}/credits/debits/{debit}/refund", client.customerId, debit);
    }

    private ValidatableResponse balance(String on) {
        return client.admin()
                .queryParam("on", on)
                .get("/customers/{customer}/credits", client.customerId)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse lots() {
        return client.admin()
                .get("/customers/{customer}/credits/lots", client.customerId)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse debits() {
        return client.admin()
                .get("/customers/{customer}/credits/debits", client.customerId)
                .then()
                .statusCode(200);
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("billing").getConnection();
                var execute = connection.createStatement()) {
            execute.execute(statement);
        }
    }
}
