package com.cegidlife.ticket.accompaniment;

import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.events.PurchaseConfirmed;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.purchase.ConfirmPurchase;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** An accompaniment of a question as an agent and the customer's administrator live through it. */
public final class AccompanimentFlow {

    static final Map<String, Object> QUOTE = Map.of(
            "amountCents",
            42_000,
            "minutes",
            180,
            "description",
            "Reprise du lettrage de l'exercice 2025",
            "validUntil",
            "2026-12-11");

    final Person agent = Person.staff(Role.SUPPORT_AGENT);
    final Person admin;

    public final String number;
    private String address;

    public AccompanimentFlow(Ticket question) {
        number = question.number();
        admin = Person.of(question.customerId(), Role.CUSTOMER_ADMIN);
    }

    AccompanimentFlow takenInCharge() {
        agent.asks()
                .header("If-Match", "\"0\"")
                .post("/tickets/{number}/take-in-charge", number)
                .then()
                .statusCode(200);
        return this;
    }

    public AccompanimentFlow quoted() {
        takenInCharge();
        var location = offer(QUOTE).statusCode(201).extract().header("Location");
        address = location.substring(location.indexOf("/tickets/"));
        return this;
    }

    AccompanimentFlow accepted() {
        quoted();
        accept().statusCode(200).body("state", equalTo("ACCEPTED"));
        return this;
    }

    /** Bought, held and reported on, all at the instant of a clock that stands still. */
    public AccompanimentFlow closed(ConfirmPurchase confirmPurchase, Clock clock) {
        accepted();
        var purchaseId = UUID.fromString(read().extract().path("purchaseId"));
        confirmPurchase.confirm(
                UUID.randomUUID(),
                new PurchaseConfirmed(purchaseId, admin.customer().orElseThrow(), "A-2026-000007", clock.instant()));
        schedule(clock.instant().toString()).statusCode(200);
        hold().statusCode(200);
        close().statusCode(200);
        return this;
    }

    /** The path of the accompaniment. */
    String address() {
        return address;
    }

    public String id() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Of the accompaniment that is closed. */
    public String reportId() {
        return admin.asks()
                .get("/intervention-reports")
                .then()
                .body("items.size()", equalTo(1))
                .extract()
                .path("items[0].id");
    }

    ValidatableResponse offer(Map<String, Object> quote) {
        return agent.asks()
                .body(quote)
                .post("/tickets/{number}/accompaniments", number)
                .then();
    }

    ValidatableResponse accept() {
        return act(admin, "accept", Map.of());
    }

    ValidatableResponse refuse() {
        return act(admin, "refuse", Map.of("reason", "Nous formerons un utilisateur."));
    }

    ValidatableResponse withdraw() {
        return act(agent, "withdraw", Map.of("reason", "Montant erroné."));
    }

    ValidatableResponse schedule(String startsAt) {
        return act(agent, "schedule", Map.of("startsAt", startsAt, "agentId", agent.id()));
    }

    ValidatableResponse hold() {
        return act(agent, "hold", Map.of());
    }

    ValidatableResponse close() {
        return act(
                agent,
                "close",
                Map.of(
                        "text", "Lettrage repris <411 & 401>.\nProcédure remise à l'équipe.",
                        "minutesSpent", 165,
                        "performedBy", "Julie Petit"));
    }

    ValidatableResponse read() {
        return admin.asks().get(address).then().statusCode(200);
    }

    /** Acts on the version as it is now. */
    private ValidatableResponse act(Person by, String action, Map<String, Object> body) {
        var request = by.asks().header("If-Match", by.asks().get(address).getHeader("ETag"));
        return (body.isEmpty() ? request : request.body(body))
                .post(address + "/" + action)
                .then();
    }
}
