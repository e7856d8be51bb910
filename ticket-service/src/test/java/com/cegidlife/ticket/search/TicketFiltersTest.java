package com.cegidlife.ticket.search;

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
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.desk.CustomerServiceTopic;
import com.cegidlife.ticket.desk.FilledForm;
import com.cegidlife.ticket.desk.RegisterTicket;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One customer with two tickets that differ in everything by which people filter. */
@QuarkusTest
@OnRealServers(database = "ticket")
class TicketFiltersTest {

    @Inject
    Staged staged;

    @Inject
    RegisterTicket registerTicket;

    @Inject
    MutableClock clock;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private Person user;
    private String anomaly;
    private String complaint;

    @BeforeEach
    void register() {
        user = staged.covered();
        clock.set(Given.paris("2026-11-10T10:00"));
        anomaly = registered(
                        user,
                        new TicketRequest(
                                TicketKind.SUPPORT,
                                TicketPriority.CRITICAL,
                                Given.PRODUCT,
                                "2026.4.1",
                                "clôture",
                                null,
                                "Clôture impossible",
                                "Hier",
                                "Erreur 4012",
                                "Menu"))
                .number();
        clock.set(Given.paris("2026-11-10T11:00"));
        var colleague = Person.of(user.customer().orElseThrow(), Role.CUSTOMER_ADMIN);
        complaint = registered(
                        colleague,
                        new TicketRequest(
                                TicketKind.CUSTOMER_SERVICE,
                                null,
                                null,
                                null,
                                null,
                                CustomerServiceTopic.COMPLAINT,
                                "Réclamation",
                                "Facture",
                                null,
                                null))
                .number();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=SUPPORT",
                "priority=CRITICAL",
                "product=compta",
                "productVersion=2026.4.1",
                "module=clôture",
                "registeredTo=2026-11-10T10:00:00Z",
                "nextDueBefore=2026-11-11T00:00:00Z",
                "state=REGISTERED&kind=SUPPORT",
                "state=REGISTERED&state=CLOSED&kind=SUPPORT",
                "stage=OPEN&kind=SUPPORT",
                "unassigned=true&kind=SUPPORT",
                "origin=CUSTOMER&kind=SUPPORT"
            })
    void show_the_one(String query) {
        list(query).body("items.number", contains(anomaly));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=CUSTOMER_SERVICE",
                "registeredFrom=2026-11-10T10:00:00Z",
                "registeredFrom=2026-11-10T11:00:00%2B01:00&registeredTo=2026-11-10T11:00:01%2B01:00"
            })
    void show_the_other(String query) {
        list(query).body("items.number", contains(complaint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=2",
                "stage=OPEN",
                "state=REGISTERED",
                "state=REGISTERED&state=RESOLVED",
                "origin=CUSTOMER",
                "unassigned=true",
                "mine=false",
                "registeredFrom=2026-01-01T00:00:00Z&registeredTo=2030-01-01T00:00:00Z",
                "registeredFrom=0001-01-01T00:00:00Z&registeredTo=9999-12-31T23:59:59Z"
            })
    void show_both(String query) {
        list(query).body("items.number", contains(complaint, anomaly));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage=OVER",
                "state=CLOSED",
                "origin=OUTAGE",
                "product=paie",
                "module=paie",
                "productVersion=1",
                "severity=SEVERITY_1",
                "outcome=ANOMALY",
                "mine=true",
                "nextDueBefore=2026-11-10T00:00:00Z",
                "assignedTo=00000000-0000-7000-8000-000000000000",
                "requesterId=00000000-0000-7000-8000-000000000000",
                "number=D-2026-1"
            })
    void show_none(String query) {
        list(query).body("items", empty());
    }

    @Test
    void tell_people_apart() {
        list("requesterId=" + user.id()).body("items.number", contains(anomaly));
        list("customerId=" + user.customer().orElseThrow()).body("items.number", contains(complaint, anomaly));
        list("number=" + anomaly.toLowerCase()).body("items.number", contains(anomaly));
    }

    @Test
    void know_how_a_ticket_goes_on() {
        agent.asks()
                .header("If-Match", "\"0\"")
                .post("/tickets/{number}/take-in-charge", anomaly)
                .then()
                .statusCode(200);
        agent.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "nature", "MALFUNCTION",
                        "reproducible", true,
                        "impact", "MINOR",
                        "workaroundPossible", true,
                        "explanation", "Reproduit."))
                .post("/tickets/{number}/qualifications", anomaly)
                .then()
                .statusCode(200);

        list("severity=SEVERITY_3").body("items.number", contains(anomaly));
        list("outcome=ANOMALY").body("items.number", contains(anomaly));
        list("assignedTo=" + agent.id()).body("items.number", contains(anomaly));
        list("unassigned=true").body("items.number", contains(complaint));
        agent.asks()
                .queryParam("customerId", user.customer().orElseThrow().toString())
                .queryParam("mine", true)
                .get("/tickets")
                .then()
                .body("items.number", contains(anomaly))
                .body("items[0].severity", equalTo("SEVERITY_3"))
                .body("items[0].assignedTo", equalTo(agent.id().toString()));
    }

    @Test
    void a_line_says_what_a_list_shows() {
        list("kind=SUPPORT")
                .body("items[0].subject", equalTo("Clôture impossible"))
                .body("items[0].requester.kind", equalTo("USER"))
                .body("items[0].requester.userId", equalTo(user.id().toString()))
                .body(
                        "items[0].customerId",
                        equalTo(user.customer().orElseThrow().toString()))
                .body("items[0].registeredAt", equalTo("2026-11-10T09:00:00Z"))
                .body("items[0].takeInChargeDue", equalTo("2026-11-10T13:00:00Z"))
                .body("items[0].nextDueAt", equalTo("2026-11-10T13:00:00Z"))
                .body("items[0].state", equalTo("REGISTERED"))
                .body("items[0].version", equalTo(0))
                .body("items[0].context", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kind=OTHER", "state=OPEN", "registeredFrom=hier", "assignedTo=moi", "limit=0", "stage=CLOSED"})
    void a_value_that_cannot_be_is_named(String query) {
        user.asks()
                .get("/tickets?" + query)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains(query.substring(0, query.indexOf('='))));
    }

    private Ticket registered(Person requester, TicketRequest request) {
        return registerTicket.register(
                requester.customer().orElseThrow(), requester.id(), new FilledForm(request, null, null));
    }

    private ValidatableResponse list(String query) {
        return user.asks()
                .urlEncodingEnabled(false)
                .get("/tickets?" + query.replace("ô", "%C3%B4"))
                .then()
                .statusCode(200);
    }
}
