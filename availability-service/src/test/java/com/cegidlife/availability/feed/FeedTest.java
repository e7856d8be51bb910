package com.cegidlife.availability.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.incident.IncidentTest;
import com.cegidlife.availability.maintenance.Planner;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class FeedTest {

    @Inject
    MutableClock clock;

    private final UUID user = UUID.randomUUID();
    private EventPublisher publisher;
    private MonitoredCustomer customer;

    @BeforeEach
    void a_known_customer() {
        publisher = new EventPublisher(SuiteServers.kafka());
        customer = MonitoredCustomer.known(publisher);
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @AfterEach
    void close() {
        clock.reset();
        publisher.close();
    }

    @Rule("R6.6")
    @Test
    void a_calendar_shows_the_customers_maintenance_and_what_becomes_of_it() throws Exception {
        String address =
                user().post("/feed-addresses").then().statusCode(201).extract().path("calendar");
        var id = Planner.announced(weekend());

        var event = event(address);
        assertThat(text(event, Property.UID)).isEqualTo(id + "@maintenance.cegidlife");
        assertThat(text(event, Property.DTSTART)).isEqualTo("20261127T190000Z");
        assertThat(text(event, Property.DTEND)).isEqualTo("20261130T060000Z");
        assertThat(text(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(text(event, Property.SUMMARY)).startsWith("Maintenance : Mise à jour de la base");

        Planner.order(id, "cancel", Map.of("reason", "Reportée.")).statusCode(200);
        var after = event(address);
        assertThat(text(after, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(Integer.parseInt(text(after, Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(text(event, Property.SEQUENCE)));
    }

    @Rule("R6.6")
    @Test
    void a_news_reader_reads_incidents_and_maintenance() {
        String address = user().post("/feed-addresses").then().extract().path("news");
        var id = Planner.announced(weekend());
        String incident = Planner.post("/incidents", IncidentTest.incident(customer.id))
                .statusCode(201)
                .extract()
                .path("id");

        given().get(address)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body("feed.entry.title[0].toString()", equalTo("Incident : Lenteurs à la connexion / Slow sign-in"))
                .body("feed.entry[1].id.toString()", equalTo("urn:uuid:" + id));
        IncidentTest.update(incident, IncidentTest.bulletin("RESOLVED", "Le disque est remplacé."))
                .statusCode(200);
        assertThat(given().get(address).asString()).contains("Le disque est remplacé.");
    }

    @Rule("R11.2")
    @Test
    void an_address_that_is_withdrawn_or_was_guessed_is_none_and_the_public_feed_names_no_customers_maintenance() {
        var made = user().post("/feed-addresses").then().extract();
        Planner.announced(weekend());
        user().get("/feed-addresses").then().body("", hasSize(1));

        given().get("/feeds/guessed/maintenance.ics").then().statusCode(404);
        assertThat(given().get("/feeds/public/maintenance.ics").asString()).doesNotContain(customer.id.toString());
        user().delete("/feed-addresses/" + made.path("id")).then().statusCode(204);
        given().get(made.<String>path("calendar")).then().statusCode(404);
        given().get("/feeds/public/weather.atom").then().statusCode(200);
    }

    private Map<String, Object> weekend() {
        return Planner.plan(customer.id, Instant.parse("2026-11-27T19:00:00Z"), Instant.parse("2026-11-30T06:00:00Z"));
    }

    private RequestSpecification user() {
        return given().auth()
                .oauth2(Tokens.of(user)
                        .customer(customer.id)
                        .roles("customer-user")
                        .token());
    }

    private static Component event(String address) throws Exception {
        var calendar = new CalendarBuilder()
                .build(new StringReader(
                        given().get(address).then().statusCode(200).extract().asString()));
        calendar.validate();
        assertThat(calendar.getComponents()).hasSize(1);
        return calendar.getComponents().getFirst();
    }

    private static String text(Component event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
