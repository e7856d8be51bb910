package com.cegidlife.ticket.creditorder;

import static com.cegidlife.ticket.Given.contract;
import static com.cegidlife.ticket.Given.entitlements;
import static com.cegidlife.ticket.Given.paris;
import static com.cegidlife.ticket.Given.withServicePlus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.CreditEvent;
import com.cegidlife.events.CreditOrderAccepted;
import com.cegidlife.events.CreditOrderCancelled;
import com.cegidlife.events.CreditOrderDelivered;
import com.cegidlife.events.CreditsRefused;
import com.cegidlife.events.CreditsReserved;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketRegistered;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Handled;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.entitlement.RecordEntitlements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class CreditOrdersTest {

    private static final Map<String, Object> ORDER = Map.of(
            "serviceCode",
            "FORMATION-COMPTA-1J",
            "serviceDescription",
            "Une journée de formation, sur site",
            "expectedCredits",
            4,
            "context",
            "Deux nouvelles comptables arrivent en janvier.");

    private static final LocalDate SINCE = LocalDate.of(2026, 3, 10);

    @Inject
    RecordEntitlements recordEntitlements;

    @Inject
    MutableClock clock;

    private final Person agent = Person.staff(Role.CUSTOMER_SERVICE_AGENT);
    private Person holder;

    @BeforeEach
    void aHolder() {
        clock.set(paris("2026-11-20T16:00"));
        holder = entitled(withServicePlus(SINCE));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule("R18.4")
    @Test
    void of_a_holder_are_registered_as_tickets_of_customer_service_without_promised_time() {
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS)) {
            var answer = order(holder)
                    .statusCode(201)
                    .header("ETag", "\"0\"")
                    .body("state", equalTo("REQUESTED"))
                    .body("serviceCode", equalTo("FORMATION-COMPTA-1J"))
                    .body("expectedCredits", equalTo(4))
                    .body("credits", nullValue())
                    .extract();
            String number = answer.path("number");

            assertThat(answer.header("Location")).endsWith("/credit-orders/" + number);
            holder.asks()
                    .get("/tickets/" + number)
                    .then()
                    .body("kind", equalTo("CREDIT_ORDER"))
                    .body("subject", endsWith("FORMATION-COMPTA-1J"))
                    .body("context", containsString("Une journée de formation, sur site"))
                    .body("context", containsString("Deux nouvelles comptables"))
                    .body("takeInChargeDue", nullValue());
            assertThat(recorder.await(
                                    TicketRegistered.class,
                                    fact -> fact.number().equals(number))
                            .event()
                            .kind())
                    .isEqualTo(TicketKind.CREDIT_ORDER);
        }
    }

    @Rule({"R18.4", "R18.1"})
    @Test
    void of_others_are_refused_with_the_ways_that_are_open_to_them() {
        order(entitled(contract(true, "compta")))
                .statusCode(409)
                .body("type", equalTo("/problems/service-plus-missing"))
                .body("rule", equalTo("R18.4"))
                .body("nextSteps[0].label", containsString("en euros"))
                .body("nextSteps[1].label", containsString("Service+"));
    }

    @Rule("R18.4")
    @Test
    void follow_what_billing_tells_of_the_packs() {
        var customer = UUID.randomUUID();
        var user = Person.of(customer, Role.CUSTOMER_USER);
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            var first = publisher.publish(entitlements(customer, 1, withServicePlus(SINCE)));
            Handled.await(first);
            order(user).statusCode(201);

            publisher.publish(entitlements(customer, 3, contract(true, "compta")));
            publisher.publish(first);
            Handled.await(publisher.publish(entitlements(customer, 2, withServicePlus(SINCE))));
            order(user).statusCode(409);
        }
    }

    @Rule("R18.4")
    @Test
    void are_accepted_for_a_number_of_credits_and_delivered() {
        var number = inCharge();

        decide(number, 0, "accept", Map.of("credits", 5))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ACCEPTED"))
                .body("credits", equalTo(5))
                .body("decidedBy", equalTo(agent.id().toString()));
        decide(number, 1, "deliver", Map.of("text", "Déjà ?"))
                .statusCode(409)
                .body("type", equalTo("/problems/credits-not-reserved-yet"));
        answer(number, (ticket, customer) -> new CreditsReserved(ticket, customer, 5, clock.instant()));
        state(number).body("state", equalTo("RESERVED"));
        decide(number, 2, "deliver", Map.of("text", "La formation a eu lieu."))
                .statusCode(200)
                .body("state", equalTo("DELIVERED"))
                .body("deliveredAt", equalTo("2026-11-20T15:00:00Z"));

        holder.asks()
                .get("/tickets/{number}/notes", number)
                .then()
                .body("items.text", contains(containsString("pour 5 crédits"), equalTo("La formation a eu lieu.")));
        holder.asks()
                .get("/tickets/" + number)
                .then()
                .body("state", equalTo("RESOLVED"))
                .body("resolution", equalTo("ANSWER"));
    }

    @Rule("R18.4")
    @Test
    void tell_billing_once_what_is_to_be_debited_and_what_was_delivered() {
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_CREDIT_ORDERS)) {
            var number = inCharge();
            decide(number, 0, "accept", Map.of("credits", 5)).statusCode(200);
            answer(number, (ticket, customer) -> new CreditsReserved(ticket, customer, 5, clock.instant()));
            decide(number, 2, "deliver", Map.of("text", "La formation a eu lieu."))
                    .statusCode(200);

            var accepted = recorder.await(
                            CreditOrderAccepted.class, fact -> fact.number().equals(number))
                    .event();
            assertThat(accepted.credits()).isEqualTo(5);
            assertThat(accepted.service()).isEqualTo("FORMATION-COMPTA-1J");
            recorder.await(CreditOrderDelivered.class, fact -> fact.ticketId().equals(accepted.ticketId()));
            recorder.catchUp();
            assertThat(recorder.events(CreditOrderDelivered.class))
                    .filteredOn(event -> event.event().ticketId().equals(accepted.ticketId()))
                    .hasSize(1);
        }
    }

    @Rule("R18.4")
    @Test
    void without_enough_credits_are_refused_as_the_customer_reads() {
        var number = inCharge();
        decide(number, 0, "accept", Map.of("credits", 5)).statusCode(200);

        answer(number, (ticket, customer) -> new CreditsRefused(ticket, customer, 5, 3, clock.instant()));
        answer(number, (ticket, customer) -> new CreditsReserved(ticket, customer, 5, clock.instant()));

        state(number).body("state", equalTo("REFUSED"));
        holder.asks()
                .get("/tickets/{number}/notes", number)
                .then()
                .body("items.text", hasItem(containsString("vous en avez 3")));
        decide(number, 2, "deliver", Map.of("text", "Déjà ?"))
                .statusCode(409)
                .body("type", equalTo("/problems/credit-order-not-accepted"));
    }

    @Rule("R18.4")
    @Test
    void that_are_accepted_may_be_cancelled_which_gives_the_credits_back() {
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_CREDIT_ORDERS)) {
            var number = inCharge();
            decide(number, 0, "cancel", Map.of("reason", "Trop tôt."))
                    .statusCode(409)
                    .body("type", equalTo("/problems/credit-order-not-accepted"));
            decide(number, 0, "accept", Map.of("credits", 5)).statusCode(200);
            answer(number, (ticket, customer) -> new CreditsReserved(ticket, customer, 5, clock.instant()));

            decide(number, 2, "cancel", Map.of("reason", "Le formateur n'est pas disponible."))
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"));

            var customer = holder.customer().orElseThrow();
            recorder.await(CreditOrderCancelled.class, fact -> fact.customerId().equals(customer));
            holder.asks().get("/tickets/" + number).then().body("state", equalTo("RESOLVED"));
        }
    }

    @Rule("R18.4")
    @Test
    void are_declined_with_a_reason_that_the_customer_reads() {
        var number = inCharge();

        decide(number, 0, "decline", Map.of("reason", "Cette formation n'est plus proposée."))
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("declineReason", equalTo("Cette formation n'est plus proposée."));

        holder.asks()
                .get("/tickets/{number}/notes", number)
                .then()
                .body("items.text", contains(containsString("n'est plus proposée")));
        holder.asks().get("/tickets/" + number).then().body("state", equalTo("RESOLVED"));
    }

    @Test
    void are_decided_once() throws SQLException {
        var number = inCharge();
        decide(number, 0, "deliver", Map.of("text", "Déjà ?"))
                .statusCode(409)
                .body("type", equalTo("/problems/credit-order-not-accepted"));
        decide(number, 0, "accept", Map.of("credits", 5)).statusCode(200);

        decide(number, 1, "decline", Map.of("reason", "Non."))
                .statusCode(409)
                .body("type", equalTo("/problems/credit-order-already-decided"));
        assertThat(auditOf(number)).isEqualTo("accept-credit-order REQUESTED ACCEPTED");
    }

    @Test
    void are_decided_while_an_agent_works_on_the_ticket() {
        var number = order(holder).extract().<String>path("number");

        decide(number, 0, "accept", Map.of("credits", 5))
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-not-in-charge"));
    }

    @Test
    void are_decided_on_the_version_that_was_read() {
        var number = inCharge();
        decide(number, 7, "accept", Map.of("credits", 5)).statusCode(412);

        var answers = Stream.of(4, 5)
                .map(credits ->
                        CompletableFuture.supplyAsync(() -> decide(number, 0, "accept", Map.of("credits", credits))
                                .extract()
                                .statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
    }

    @Rule("R11.2")
    @Test
    void of_another_customer_do_not_exist() {
        var number = order(holder).extract().<String>path("number");
        var stranger = entitled(withServicePlus(SINCE));

        stranger.asks().get("/credit-orders/" + number).then().statusCode(404);
        stranger.asks()
                .queryParam("customerId", holder.customer().orElseThrow().toString())
                .get("/credit-orders")
                .then()
                .body("items", empty());
    }

    @Test
    void are_listed_newest_first_by_state_and_customer() {
        var first = order(holder).extract().<String>path("number");
        var second = inCharge();
        decide(second, 0, "accept", Map.of("credits", 1)).statusCode(200);

        String next = holder.asks()
                .get("/credit-orders?limit=1")
                .then()
                .body("items.number", contains(second))
                .extract()
                .path("next");
        holder.asks().queryParam("cursor", next).get("/credit-orders").then().body("items.number", contains(first));
        agent.asks()
                .queryParam("customerId", holder.customer().orElseThrow().toString())
                .queryParam("state", "REQUESTED")
                .get("/credit-orders")
                .then()
                .body("items.number", contains(first));
    }

    @Test
    void name_every_field_that_is_missing_or_wrong() {
        holder.asks()
                .body(Map.of("expectedCredits", 0))
                .post("/credit-orders")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/serviceCode", "/serviceDescription", "/context", "/expectedCredits"));
    }

    @Test
    void repeated_with_the_same_key_are_one() {
        var key = UUID.randomUUID().toString();
        for (int attempt = 0; attempt < 2; attempt++) {
            holder.asks()
                    .header("Idempotency-Key", key)
                    .body(ORDER)
                    .post("/credit-orders")
                    .then()
                    .statusCode(201);
        }

        holder.asks().get("/credit-orders").then().body("items.size()", equalTo(1));
    }

    private void answer(String number, BiFunction<UUID, UUID, CreditEvent> answer) {
        var ticket = UUID.fromString(holder.asks().get("/tickets/" + number).path("id"));
        try (var billing = new EventPublisher(SuiteServers.kafka())) {
            Handled.await(billing.publish(answer.apply(ticket, holder.customer().orElseThrow())));
        }
    }

    private ValidatableResponse state(String number) {
        return holder.asks().get("/credit-orders/" + number).then();
    }

    private Person entitled(EntitledContract contract) {
        var customer = UUID.randomUUID();
        recordEntitlements.record(UUID.randomUUID(), entitlements(customer, 1, contract));
        return Person.of(customer, Role.CUSTOMER_USER);
    }

    private static ValidatableResponse order(Person user) {
        return user.asks().body(ORDER).post("/credit-orders").then();
    }

    /** An order whose ticket the agent has taken in charge. */
    private String inCharge() {
        var number = order(holder).statusCode(201).extract().<String>path("number");
        agent.asks()
                .header("If-Match", "\"0\"")
                .post("/tickets/{number}/take-in-charge", number)
                .then()
                .statusCode(200);
        return number;
    }

    private ValidatableResponse decide(String number, int version, String decision, Map<String, Object> body) {
        return agent.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/credit-orders/{number}/{decision}", number, decision)
                .then();
    }

    private static String auditOf(String number) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var select =
                        connection.prepareStatement("select action || ' ' || before || ' ' || after from audit_entries"
                                + " where subject = ? and action like '%credit-order'")) {
            select.setString(1, "ticket/" + number);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
