package com.cegidlife.learning.websession;

import static com.cegidlife.learning.EntitledCustomer.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.knowledge.Written;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class WebSessionsTest {

    @Inject
    MutableClock clock;

    private EntitledCustomer customer;
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @BeforeEach
    void aCustomerInNovember() {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            customer = EntitledCustomer.known(publisher);
        }
        clock.set(Instant.parse("2099-11-20T09:00:00Z"));
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
    }

    @Test
    @Rule("R13.4")
    void whoRegistersGetsASeatAndTheLink() {
        var session = Planned.of(customer.product, 2);
        session.seen(customer, first).then().body("link", nullValue()).body("freeSeats", equalTo(2));

        session.register(customer, first)
                .then()
                .statusCode(200)
                .body("registration", equalTo("REGISTERED"))
                .body("link", equalTo("https://visio.example/cloture"))
                .body("freeSeats", equalTo(1));
        session.register(customer, first).then().statusCode(200).body("freeSeats", equalTo(1));
    }

    @Test
    @Rule("R13.4")
    void beyondTheCapacityPeopleWaitAndMoveUpInTheirOrder() {
        var session = Planned.of(customer.product, 1);
        session.register(customer, first);
        session.register(customer, second)
                .then()
                .body("registration", equalTo("WAITING"))
                .body("link", nullValue());
        session.register(customer, third);

        session.withdraw(customer, first).then().statusCode(204);

        assertThat(session.registration(customer, first)).isEqualTo("CANCELLED");
        assertThat(session.registration(customer, second)).isEqualTo("REGISTERED");
        assertThat(session.registration(customer, third)).isEqualTo("WAITING");
        session.register(customer, first).then().body("registration", equalTo("WAITING"));
        session.withdraw(customer, second);
        assertThat(session.registration(customer, third)).isEqualTo("REGISTERED");
        assertThat(session.registration(customer, first)).isEqualTo("WAITING");
    }

    @Test
    @Rule("R13.4")
    void whoStopsWaitingTakesNobodysSeat() {
        var session = Planned.of(customer.product, 1);
        session.register(customer, first);
        session.register(customer, second);

        session.withdraw(customer, second).then().statusCode(204);
        session.withdraw(customer, second).then().statusCode(204);

        session.seen(customer, first).then().body("freeSeats", equalTo(0)).body("registration", equalTo("REGISTERED"));
    }

    @Test
    @Rule("R13.4")
    void theLastSeatsAreTakenOnceHoweverManyWantThemAtTheSameTime() {
        var session = Planned.of(customer.product, 3);
        var people = Stream.generate(UUID::randomUUID).limit(12).toList();

        var states = people.parallelStream()
                .map(user -> session.register(customer, user).<String>path("registration"))
                .toList();

        assertThat(Collections.frequency(states, "REGISTERED")).isEqualTo(3);
        assertThat(Collections.frequency(states, "WAITING")).isEqualTo(9);
        people.parallelStream().limit(6).forEach(user -> session.withdraw(customer, user));
        var seated = people.stream()
                .filter(user -> "REGISTERED".equals(session.registration(customer, user)))
                .count();
        assertThat(seated).isEqualTo(3);
    }

    @Test
    @Rule("R13.4")
    void aGreaterCapacitySeatsThoseWhoWait() {
        var session = Planned.of(customer.product, 1);
        Stream.of(first, second, third).forEach(user -> session.register(customer, user));

        session.change(0, Planned.plan(customer.product, 2))
                .then()
                .statusCode(200)
                .body("freeSeats", equalTo(0));

        assertThat(session.registration(customer, second)).isEqualTo("REGISTERED");
        assertThat(session.registration(customer, third)).isEqualTo("WAITING");
        session.change(1, Planned.plan(customer.product, 1))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/web-session-seats-taken"));
    }

    @Test
    void aPlanIsChangedOnTheVersionThatWasReadAndRegistrationsDoNotChangeIt() {
        var session = Planned.of(customer.product, 5);
        session.register(customer, first);

        session.change(0, Planned.plan(customer.product, 6))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        session.change(0, Planned.plan(customer.product, 7)).then().statusCode(412);
        session.change(1, Planned.plan(EntitledCustomer.code(), 7))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/web-session-product-fixed"));
    }

    @Test
    void aSessionIsPlannedForLater() {
        clock.set(Planned.START);

        trainer()
                .body(Planned.plan(customer.product, 1))
                .post("/web-sessions")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/web-session-in-the-past"));
    }

    @Test
    void nobodyRegistersForWhatHasBegunOrIsCancelled() {
        var begun = Planned.of(customer.product, 1);
        var cancelled = Planned.of(customer.product, 1);
        cancelled.cancel(0).then().statusCode(200).body("state", equalTo("CANCELLED"));

        cancelled.register(customer, first).then().statusCode(409).body("type", endsWith("/problems/web-session-over"));
        clock.set(Planned.START);
        begun.register(customer, first).then().statusCode(409).body("type", endsWith("/problems/web-session-begun"));
    }

    @Test
    @Rule({"R12.1", "R13.4"})
    void sessionsOfOtherProductsAreNotSeen() {
        var other = Planned.of(EntitledCustomer.code(), 1);
        var own = Planned.of(customer.product, 1);

        other.seen(customer, first).then().statusCode(404);
        other.register(customer, first).then().statusCode(404);
        customer.user(first)
                .get("/web-sessions")
                .then()
                .body("items.id", hasItem(own.id()))
                .body("items.id", not(hasItem(other.id())));
    }

    @Test
    @Rule({"R13.1", "R13.4"})
    void whoAttendedIsRecordedAndTheReplayIsFoundInTheKnowledgeBase() {
        var session = Planned.of(customer.product, 5);
        session.register(customer, first);
        session.register(customer, second);
        session.done("attendance", 0, Map.of("attended", List.of(first)))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/web-session-not-begun"));
        clock.set(Planned.START.plusSeconds(3_600));

        var slug = Written.slug();
        session.done("replay", 0, replay(slug)).then().statusCode(409).body("type", endsWith("/web-session-not-held"));
        session.done("attendance", 0, Map.of("attended", List.of(first, third)))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/attended/1"));
        session.done("attendance", 0, Map.of("attended", List.of(first)))
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"));
        trainer()
                .get("/web-sessions/{id}/registrations", session.id())
                .then()
                .body("items.userId", contains(first.toString(), second.toString()))
                .body("items.attended", contains(true, false));
        session.done("replay", 1, replay(slug)).then().statusCode(200).body("replay", equalTo(slug));

        customer.user(first)
                .queryParam("text", "provisions pour risques")
                .get("/knowledge/search")
                .then()
                .body("items[0].slug", equalTo(slug))
                .body("items[0].kind", equalTo("REPLAY"))
                .body("items[0].startsAtSecond", equalTo(615));
        session.done("replay", 2, replay(Written.slug())).then().statusCode(409);
    }

    private static Map<String, Object> replay(String slug) {
        return Map.of(
                "slug", slug,
                "theme", "SOFTWARE_USE",
                "videoUrl", "https://videos.example/replay",
                "keywords", List.of(),
                "chapters",
                        "## 00:00 Ouverture\n\nBonjour.\n\n## 10:15 Les provisions\n\nLes provisions pour risques.");
    }
}
