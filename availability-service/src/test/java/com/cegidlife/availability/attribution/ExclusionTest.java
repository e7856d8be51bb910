package com.cegidlife.availability.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.Operator;
import com.cegidlife.availability.PastOutage;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class ExclusionTest {

    /** Monday 16 November 2026, 10:00 and 12:37 in Paris. */
    private static final Instant STARTED = Instant.parse("2026-11-16T09:00:00Z");

    private static final Instant ENDED = Instant.parse("2026-11-16T11:37:00Z");

    @Inject
    MutableClock clock;

    private final Operator author = Operator.someone();
    private final Operator second = Operator.someone();
    private EventPublisher publisher;
    private MonitoredCustomer customer;
    private UUID outage;

    @BeforeEach
    void anOutage() {
        clock.set(Instant.parse("2026-11-20T09:00:00Z"));
        publisher = new EventPublisher(SuiteServers.kafka());
        customer = MonitoredCustomer.known(publisher);
        outage = PastOutage.of(customer, "home", STARTED, ENDED);
    }

    @AfterEach
    void close() {
        publisher.close();
        clock.reset();
    }

    @Rule("R6.4")
    @Test
    void a_cause_changes_the_rate_once_a_second_operator_has_approved_it_and_its_effect_is_shown_before() {
        var exclusion = proposed(Map.of("endsAt", "2026-11-16T09:01:00Z"));
        downtimeIs(9_420);
        author.asks()
                .get("/exclusions/" + exclusion + "/effect")
                .then()
                .statusCode(200)
                .body("months.size()", equalTo(1))
                .body("months[0].without.ratePercent", equalTo(98.994f))
                .body("months[0].without.met", equalTo(false))
                .body("months[0].with.ratePercent", equalTo(99.0f))
                .body("months[0].with.met", equalTo(true))
                .body("months[0].with.excluded.forceMajeureSeconds", equalTo(60));

        second.decides("approve", exclusion, 0)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decision.by", equalTo(second.id().toString()));

        downtimeIs(9_360);
    }

    @Rule("R6.4")
    @Test
    void nobody_decides_on_what_they_proposed_themselves() {
        var exclusion = proposed(Map.of());

        for (var verb : new String[] {"approve", "refuse"}) {
            author.decides(verb, exclusion, 0)
                    .statusCode(409)
                    .body("type", equalTo("/problems/second-operator-needed"));
        }
        downtimeIs(9_420);
    }

    @Rule("R6.4")
    @Test
    void what_was_refused_or_withdrawn_or_revoked_stays_downtime_and_is_kept_with_who_and_why() {
        var refused = proposed(Map.of());
        second.decides("refuse", refused, 0).statusCode(200);
        var withdrawn = proposed(Map.of());
        author.decides("withdraw", withdrawn, 0).statusCode(200);
        var revoked = proposed(Map.of());
        second.decides("approve", revoked, 0).statusCode(200);
        downtimeIs(0);
        second.decides("revoke", revoked, 1).statusCode(409);
        author.decides("revoke", revoked, 1).statusCode(200).body("state", equalTo("REVOKED"));

        downtimeIs(9_420);
        author.asks()
                .get("/audit?subject=exclusion/" + revoked)
                .then()
                .statusCode(200)
                .body("items.action", contains("propose-exclusion", "approve-exclusion", "revoke-exclusion"))
                .body("items.after", contains("PROPOSED", "APPROVED", "REVOKED"))
                .body("items.reason", hasItem("Le constat est joint."));
        second.decides("approve", refused, 1)
                .statusCode(409)
                .body("type", equalTo("/problems/exclusion-in-another-state"));
    }

    @Rule("R6.4")
    @Test
    void an_exclusion_outside_its_outage_is_refused() {
        author.proposes(outage, "FORCE_MAJEURE", Map.of("startsAt", "2026-11-16T08:59:59Z"))
                .statusCode(409)
                .body("type", equalTo("/problems/exclusion-outside-outage"))
                .body("rule", equalTo("R6.4"));
        author.proposes(outage, "FORCE_MAJEURE", Map.of("endsAt", "2026-11-16T11:37:01Z"))
                .statusCode(409);
        author.proposes(
                        outage,
                        "FORCE_MAJEURE",
                        Map.of("startsAt", "2026-11-16T10:00:00Z", "endsAt", "2026-11-16T10:00:00Z"))
                .statusCode(409);
    }

    @Rule("R6.3")
    @Test
    void an_exclusion_excuses_its_own_outage_only() {
        PastOutage.of(customer, "api", Instant.parse("2026-11-16T11:00:00Z"), Instant.parse("2026-11-16T12:00:00Z"));
        second.decides("approve", proposed(Map.of()), 0).statusCode(200);

        downtimeIs(3_600);
    }

    @Rule("R11.2")
    @Test
    void customers_see_what_counts_for_their_own_outages_and_strangers_nothing() {
        var waiting = proposed(Map.of());
        var approved = proposed(Map.of());
        second.decides("approve", approved, 0).statusCode(200);
        var path = "/outages/" + outage + "/exclusions";

        customer.user().get(path).then().statusCode(200).body("items.id", contains(approved));
        author.asks().get(path).then().body("items.id", contains(waiting, approved));
        MonitoredCustomer.known(publisher).user().get(path).then().statusCode(404);
        author.asks().get("/exclusions?limit=200").then().body("items.id", hasItem(waiting));
        customer.user().get("/exclusions/" + approved).then().statusCode(403);
    }

    @Test
    void bad_input_and_stale_versions_are_refused_by_name() {
        author.asks()
                .body("{\"evidence\": \" \"}")
                .post("/outages/" + outage + "/exclusions")
                .then()
                .statusCode(400);
        author.asks()
                .body("{\"cause\": \"COFFEE\", \"evidence\": \"…\"}")
                .post("/outages/" + outage + "/exclusions")
                .then()
                .statusCode(400);
        author.proposes(UUID.randomUUID(), "FORCE_MAJEURE", Map.of()).statusCode(404);
        second.decides("approve", proposed(Map.of()), 7).statusCode(412);
    }

    @Test
    void the_same_proposal_under_the_same_key_is_made_once() {
        var key = UUID.randomUUID().toString();
        String first = proposedUnder(key);

        assertThat(proposedUnder(key)).isEqualTo(first);
    }

    private String proposedUnder(String key) {
        return author.asks()
                .header("Idempotency-Key", key)
                .body(Map.of("cause", "OUTSIDE_PERIMETER", "evidence", "Réseau du client coupé."))
                .post("/outages/" + outage + "/exclusions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String proposed(Map<String, String> part) {
        return author.proposes(outage, "FORCE_MAJEURE", part)
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .extract()
                .path("id");
    }

    private void downtimeIs(int seconds) {
        customer.user()
                .get("/environments/" + customer.environmentId + "/availability?month=2026-11")
                .then()
                .statusCode(200)
                .body("downtimeSeconds", equalTo(seconds));
    }
}
