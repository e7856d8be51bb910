package com.cegidlife.availability.incident;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.maintenance.Planner;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
public class IncidentTest {

    private EventPublisher publisher;
    private MonitoredCustomer customer;

    @BeforeEach
    void a_known_customer() {
        publisher = new EventPublisher(SuiteServers.kafka());
        customer = MonitoredCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    /** What an operator tells of an incident of one customer. */
    public static Map<String, Object> incident(UUID customerId) {
        var body = new LinkedHashMap<String, Object>();
        body.put("titleFrench", "Lenteurs à la connexion");
        body.put("titleEnglish", "Slow sign-in");
        body.put("customerId", customerId.toString());
        body.put("bulletin", bulletin("INVESTIGATING", "Nous cherchons la cause."));
        return body;
    }

    public static Map<String, Object> bulletin(String stage, String french) {
        return Map.of("stage", stage, "textFrench", french, "textEnglish", "(" + french + ")");
    }

    @Rule("R6.6")
    @Test
    void an_incident_is_told_with_its_timeline_until_it_is_resolved() {
        String id = Planner.post("/incidents", incident(customer.id))
                .statusCode(201)
                .extract()
                .path("id");
        update(id, bulletin("IDENTIFIED", "Un disque est défaillant.")).statusCode(200);
        update(id, bulletin("RESOLVED", "Le disque est remplacé."))
                .statusCode(200)
                .body("resolvedAt", notNullValue());

        customer.user()
                .get("/incidents/" + id)
                .then()
                .body("updates.stage", equalTo(List.of("INVESTIGATING", "IDENTIFIED", "RESOLVED")))
                .body("updates[1].text.french", equalTo("Un disque est défaillant."))
                .body("title.english", equalTo("Slow sign-in"));
        update(id, bulletin("MONITORING", "Encore."))
                .statusCode(409)
                .body("type", equalTo("/problems/incident-resolved"));
    }

    @Rule("R11.2")
    @Test
    void another_customer_never_hears_of_it() {
        var other = MonitoredCustomer.known(publisher);
        String id = Planner.post("/incidents", incident(customer.id)).extract().path("id");

        other.user().get("/incidents/" + id).then().statusCode(404);
        other.user().get("/incidents").then().body("items.id", not(hasItem(id)));
        customer.user().get("/incidents").then().body("items", hasSize(1));
    }

    @Test
    void an_incident_of_named_environments_concerns_their_customers() {
        var body = incident(customer.id);
        body.remove("customerId");
        body.put("environmentIds", List.of(customer.environmentId));

        String id = Planner.post("/incidents", body).statusCode(201).extract().path("id");

        customer.user().get("/incidents/" + id).then().statusCode(200);
        body.put("environmentIds", List.of(UUID.randomUUID()));
        Planner.post("/incidents", body)
                .statusCode(400)
                .body("type", equalTo("/problems/incident-environments-unknown"));
        body.put("product", "COMPTA");
        Planner.post("/incidents", body).statusCode(400);
        Planner.post("/incidents", Map.of())
                .statusCode(400)
                .body("violations.pointer", hasItems("/titleFrench", "/bulletin"));
    }

    public static ValidatableResponse update(String id, Object body) {
        var etag = operator().get("/incidents/" + id).getHeader("ETag");
        return operator()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .post("/incidents/" + id + "/updates")
                .then();
    }
}
