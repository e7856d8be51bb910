package com.cegidlife.ticket.purge;

import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.Person;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A customer's administrator, who purges. */
record Admin(Person person) {

    static Admin of(UUID customer) {
        return new Admin(Person.of(customer, Role.CUSTOMER_ADMIN));
    }

    /** Asks for an estimate. */
    ValidatableResponse estimates() {
        return person.asks().post("/history-purges").then().statusCode(201);
    }

    /** Asks for an estimate and confirms it as it is. */
    String purges() {
        var estimate = estimates();
        String id = estimate.extract().path("id");
        int tickets = estimate.extract().path("estimate.tickets");
        confirms(id, 0, tickets).statusCode(200).body("state", equalTo("RUNNING"));
        return id;
    }

    ValidatableResponse confirms(String id, int version, int tickets) {
        return person.asks()
                .header("If-Match", "\"%d\"".formatted(version))
                .body(Map.of("tickets", tickets))
                .post("/history-purges/{id}/confirmation", id)
                .then();
    }

    ValidatableResponse sees(String id) {
        return person.asks().get("/history-purges/{id}", id).then();
    }

    void awaitsTheEndOf(String id) {
        Awaitility.await("the end of purge " + id).untilAsserted(() -> sees(id).body("state", equalTo("DONE")));
    }
}
