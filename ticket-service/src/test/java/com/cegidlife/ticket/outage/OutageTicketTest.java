package com.cegidlife.ticket.outage;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.EnvironmentKind;
import com.cegidlife.events.OutageEnded;
import com.cegidlife.events.OutageRevised;
import com.cegidlife.events.OutageStarted;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketNoteAdded;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.events.TicketRegistered;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.GoldenSample;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Handled;
import com.cegidlife.ticket.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class OutageTicketTest {

    @Inject
    MutableClock clock;

    private final UUID customer = UUID.randomUUID();
    private final UUID environment = UUID.randomUUID();
    private final UUID outage = UUID.randomUUID();
    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    private EventPublisher publisher;
    private EventRecorder recorder;

    @BeforeEach
    void listen() {
        clock.set(paris("2026-11-20T16:00"));
        publisher = new EventPublisher(SuiteServers.kafka());
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS);
    }

    @AfterEach
    void stopListening() {
        publisher.close();
        recorder.close();
        clock.reset();
    }

    @Rule("R14.6")
    @Test
    void an_outage_in_production_opens_a_critical_ticket_even_for_a_customer_not_known_yet() {
        publisher.publish(started(outage, EnvironmentKind.PRODUCTION));

        var told = opened();
        assertThat(told.kind()).isEqualTo(TicketKind.SUPPORT);
        assertThat(told.priority()).contains(TicketPriority.CRITICAL);
        assertThat(told.takeInChargeDue()).contains(paris("2026-11-23T12:00"));
        Person.of(customer, Role.CUSTOMER_USER)
                .asks()
                .get("/tickets/" + told.number())
                .then()
                .statusCode(200)
                .body("origin", equalTo("OUTAGE"))
                .body("requester.kind", equalTo("SYSTEM"))
                .body("requester.userId", nullValue())
                .body("errorMessages", equalTo("HTTP 503"))
                .body("context", containsString("ven. 20 nov. 2026, 15:58:00"));
    }

    @Test
    void an_outage_opens_one_ticket_however_often_it_is_told() {
        var first = publisher.publish(started(outage, EnvironmentKind.PRODUCTION));
        publisher.publish(first);
        Handled.await(publisher.publish(started(outage, EnvironmentKind.PRODUCTION)));

        assertThat(numbers()).hasSize(1);
    }

    @Test
    void the_end_of_an_outage_is_noted_once_on_its_ticket() {
        publisher.publish(started(outage, EnvironmentKind.PRODUCTION));
        publisher.publish(publisher.publish(ended(outage)));
        Handled.await(publisher.publish(started(UUID.randomUUID(), EnvironmentKind.PRODUCTION)));

        agent.asks()
                .get("/tickets/{number}/notes", numbers().getLast())
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].author.kind", equalTo("SYSTEM"))
                .body("items[0].text", containsString("soit 4 min 30 s"));
    }

    @Test
    void a_correction_of_an_outage_is_noted_once_on_its_ticket() {
        publisher.publish(started(outage, EnvironmentKind.PRODUCTION));
        var revised =
                new OutageRevised(outage, environment, customer, paris("2026-11-20T15:58"), Optional.empty(), true);
        publisher.publish(publisher.publish(revised));
        Handled.await(publisher.publish(started(UUID.randomUUID(), EnvironmentKind.PRODUCTION)));

        agent.asks()
                .get("/tickets/{number}/notes", numbers().getLast())
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].text", containsString("il n'y a pas eu d'interruption"));
    }

    @Test
    void the_end_of_an_outage_is_noted_on_a_ticket_in_charge_as_well() {
        publisher.publish(started(outage, EnvironmentKind.PRODUCTION));
        var number = opened().number();
        agent.asks().header("If-Match", "\"0\"").post("/tickets/{number}/take-in-charge", number);

        publisher.publish(ended(outage));

        recorder.await(TicketNoteAdded.class, fact -> fact.number().equals(number));
        agent.asks().get("/tickets/" + number).then().body("state", equalTo("TAKEN_IN_CHARGE"));
    }

    @Test
    void an_outage_of_another_environment_than_production_opens_no_ticket() {
        publisher.publish(started(outage, EnvironmentKind.OTHER));
        Handled.await(publisher.publish(ended(outage)));

        assertThat(numbers()).isEmpty();
    }

    @Test
    void what_availability_once_published_is_still_understood() {
        var started = GoldenSample.of(OutageStarted.class).envelope();
        publisher.publish(started);
        publisher.publish(GoldenSample.of(OutageEnded.class).envelope());

        var told = openedFor(started.event().customerId());
        assertThat(told.priority()).contains(TicketPriority.CRITICAL);
        assertThat(told.product()).contains("XRP-FLEX");
        recorder.await(TicketNoteAdded.class, fact -> fact.number().equals(told.number()));
        agent.asks()
                .get("/tickets/{number}/notes", told.number())
                .then()
                .body("items[0].text", containsString("soit 5 min 0 s"));
    }

    private TicketRegistered opened() {
        return openedFor(customer);
    }

    private TicketRegistered openedFor(UUID customerId) {
        return recorder.await(TicketRegistered.class, fact -> fact.customerId().equals(customerId))
                .event();
    }

    /** Of the customer's tickets, newest first. */
    private List<String> numbers() {
        return agent.asks()
                .queryParam("customerId", customer.toString())
                .get("/tickets")
                .then()
                .extract()
                .path("items.number");
    }

    private OutageStarted started(UUID outageId, EnvironmentKind kind) {
        return new OutageStarted(
                outageId,
                environment,
                "Production",
                kind,
                "compta",
                customer,
                paris("2026-11-20T15:58"),
                paris("2026-11-20T15:59"),
                "HTTP 503");
    }

    private OutageEnded ended(UUID outageId) {
        return new OutageEnded(
                outageId,
                environment,
                customer,
                paris("2026-11-20T15:58"),
                paris("2026-11-20T16:02:30"),
                paris("2026-11-20T16:03"));
    }
}
