package com.cegidlife.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.ticket.Given;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.desk.FilledForm;
import com.cegidlife.ticket.desk.CustomerServiceTopic;
import com.cegidlife.ticket.desk.RegisterTicket;
import com.cegidlife.ticket.desk.TicketRequest;
import com.cegidlife.ticket.entitlement.RecordEntitlements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class QueueTest {

    @Inject
    RecordEntitlements recordEntitlements;

    @Inject
    RegisterTicket registerTicket;

    @Inject
    MutableClock clock;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private final Person manager = Person.staff(Role.SUPPORT_MANAGER);
    private final Person customerServiceAgent = Person.staff(Role.CUSTOMER_SERVICE_AGENT);

    /** Of this test alone: the queue is everybody's. */
    private final String product = "produit-" + UUID.randomUUID();

    private Person user;
    private String moderate;
    private String firstComplaint;
    private String critical;
    private String secondComplaint;

    @BeforeEach
    void register() {
        user = Person.of(UUID.randomUUID(), Role.CUSTOMER_USER);
        recordEntitlements.record(
                UUID.randomUUID(), Given.entitlements(user.customer().orElseThrow(), 1, Given.contract(true, product)));
        clock.set(Given.paris("2026-11-10T09:00"));
        moderate = support(TicketPriority.MODERATE);
        firstComplaint = complaint();
        critical = support(TicketPriority.CRITICAL);
        secondComplaint = complaint();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void shows_the_next_due_first_and_what_is_promised_nothing_last_the_oldest_first() {
        queue(manager, "").body("items.number", contains(critical, moderate, firstComplaint, secondComplaint));
    }

    @Test
    void shows_an_agent_the_tickets_of_the_own_team_alone() {
        queue(agent, "").body("items.number", contains(critical, moderate));
        queue(customerServiceAgent, "").body("items.number", contains(firstComplaint, secondComplaint));
        queue(agent, "&kind=CUSTOMER_SERVICE").body("items", empty());
    }

    @Test
    void is_read_page_by_page_over_the_end_of_what_is_due() {
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = queue(manager, "&limit=1" + cursor).extract();
            seen.addAll(page.<List<String>>path("items.number"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (cursor != null);

        assertThat(seen).containsExactly(critical, moderate, firstComplaint, secondComplaint);
    }

    @Test
    void leaves_out_what_is_over_and_what_is_taken_moves_back() {
        take(critical, agent);
        queue(agent, "").body("items.number", contains(moderate, critical));

        agent.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("resolution", "ANSWER", "text", "Voici."))
                .post("/tickets/{number}/resolve", critical)
                .then()
                .statusCode(200);
        queue(agent, "").body("items.number", contains(moderate));
    }

    @Test
    void tells_whose_the_tickets_are() {
        take(critical, agent);

        queue(agent, "&mine=true").body("items.number", contains(critical));
        queue(agent, "&unassigned=true").body("items.number", contains(moderate));
        queue(manager, "&unassigned=true").body("items.number", contains(moderate, firstComplaint, secondComplaint));
        queue(manager, "&mine=true").body("items", empty());
        queue(manager, "&kind=CUSTOMER_SERVICE").body("items.number", contains(firstComplaint, secondComplaint));
    }

    @Test
    void counts_what_presses() {
        clock.set(Given.paris("2026-11-10T13:00:01"));

        queue(manager, "&limit=1")
                .body("urgency.overdue.count", equalTo(1))
                .body("urgency.overdue.more", equalTo(false))
                .body("urgency.dueToday.count", equalTo(1));
        queue(customerServiceAgent, "")
                .body("urgency.overdue.count", equalTo(0))
                .body("urgency.dueToday.count", equalTo(0));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        agent.asks()
                .get("/queue?cursor=bm90LWEtcGxhY2U")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("cursor"));
    }

    private String support(TicketPriority priority) {
        return registered(new TicketRequest(
                TicketKind.SUPPORT, priority, product, null, null, null, "Bloqué", "Hier", "Erreur", "Menu"));
    }

    private String complaint() {
        return registered(new TicketRequest(
                TicketKind.CUSTOMER_SERVICE,
                null,
                product,
                null,
                null,
                CustomerServiceTopic.COMPLAINT,
                "Réclamation",
                "Facture",
                null,
                null));
    }

    private String registered(TicketRequest request) {
        return registerTicket
                .register(user.customer().orElseThrow(), user.id(), new FilledForm(request, null, null))
                .number();
    }

    private static void take(String number, Person by) {
        by.asks()
                .header("If-Match", "\"0\"")
                .post("/tickets/{number}/take-in-charge", number)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse queue(Person reader, String query) {
        return reader.asks().get("/queue?product=" + product + query).then().statusCode(200);
    }
}
