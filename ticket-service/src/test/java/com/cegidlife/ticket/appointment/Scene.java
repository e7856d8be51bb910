package com.cegidlife.ticket.appointment;

import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.entitlements;
import static com.cegidlife.ticket.Given.paris;

import com.cegidlife.events.EntitlementsChanged.AssistancePlus;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.entitlement.RecordEntitlements;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People with appointments, and what they ask over HTTP. */
@ApplicationScoped
public class Scene {

    static final LocalDate ACTIVATED_ON = LocalDate.of(2026, 2, 1);

    private final Staged staged;
    private final RecordEntitlements recordEntitlements;

    Scene(Staged staged, RecordEntitlements recordEntitlements) {
        this.staged = staged;
        this.recordEntitlements = recordEntitlements;
    }

    /** A user of a new customer that has the product with Cegid Care, and the Assistance+ pack. */
    public Person holder(int appointmentsPerYear) {
        var customer = UUID.randomUUID();
        entitle(customer, 1, Optional.of(new AssistancePlus(ACTIVATED_ON, appointmentsPerYear)));
        return Person.of(customer, Role.CUSTOMER_USER);
    }

    /** Billing tells of the Assistance+ pack of a customer of whom it has told once before. */
    public void alsoHoldsAssistancePlus(Person user) {
        entitle(user.customer().orElseThrow(), 2, Optional.of(new AssistancePlus(ACTIVATED_ON, 12)));
    }

    void entitle(UUID customer, long version, Optional<AssistancePlus> pack) {
        recordEntitlements.record(UUID.randomUUID(), entitlements(customer, version, contract(pack)));
    }

    static EntitledContract contract(Optional<AssistancePlus> pack) {
        return new EntitledContract(
                UUID.randomUUID(),
                "C-2026-000001",
                true,
                List.of(PRODUCT),
                5,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                List.of(),
                pack,
                Optional.empty());
    }

    /** A support ticket of the user that the technician has taken in charge. */
    public Ticket inCharge(Person user, Person technician) {
        var ticket = staged.registered(user);
        technician
                .asks()
                .header("If-Match", "\"0\"")
                .post("/tickets/{number}/take-in-charge", ticket.number())
                .then()
                .statusCode(200);
        return ticket;
    }

    public static Person technician() {
        return Person.staff(Role.SUPPORT_AGENT);
    }

    static Person colleagueOf(Person user) {
        return Person.of(user.customer().orElseThrow(), Role.CUSTOMER_ADMIN);
    }

    static Map<String, String> slot(String localStart) {
        return slot(paris(localStart), paris(localStart).plusSeconds(1800));
    }

    static Map<String, String> slot(Instant start, Instant end) {
        return Map.of("startsAt", start.toString(), "endsAt", end.toString());
    }

    static ValidatableResponse slots(Person user, String number, String from, String to) {
        return user.asks()
                .header("Accept-Language", "fr")
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/tickets/{number}/appointment-slots", number)
                .then();
    }

    static Response ask(Person user, String number, String localStart) {
        return user.asks().body(slot(localStart)).post("/tickets/{number}/appointments", number);
    }

    /** Books the first free slot of the coming days, whatever the clock says. */
    public static String bookedSoon(Person user, String number) {
        Map<String, Object> first = user.asks()
                .get("/tickets/{number}/appointment-slots", number)
                .then()
                .statusCode(200)
                .extract()
                .path("slots[0]");
        return user.asks()
                .body(Map.of("startsAt", first.get("startsAt"), "endsAt", first.get("endsAt")))
                .post("/tickets/{number}/appointments", number)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of the new appointment. */
    static String booked(Person user, String number, String localStart) {
        return ask(user, number, localStart).then().statusCode(201).extract().path("id");
    }

    static ValidatableResponse change(Person person, String appointment, int version, String what) {
        return person.asks()
                .header("If-Match", "\"" + version + "\"")
                .post("/appointments/{id}/{what}", appointment, what)
                .then();
    }

    static ValidatableResponse move(Person person, String appointment, int version, String localStart) {
        return person.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(slot(localStart))
                .post("/appointments/{id}/move", appointment)
                .then();
    }

    /** @param reason null for none */
    static ValidatableResponse cancel(Person person, String appointment, int version, String reason) {
        var body = new HashMap<String, String>();
        body.put("reason", reason);
        return person.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/appointments/{id}/cancel", appointment)
                .then();
    }

    static ValidatableResponse read(Person person, String appointment) {
        return person.asks().get("/appointments/{id}", appointment).then().statusCode(200);
    }
}
