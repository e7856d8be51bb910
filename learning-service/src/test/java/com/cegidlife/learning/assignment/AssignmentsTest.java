package com.cegidlife.learning.assignment;

import static com.cegidlife.learning.EntitledCustomer.addFunctionalRole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.events.Topic;
import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class AssignmentsTest {

    @Inject
    MutableClock clock;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EventRecorder recorder;
    private EntitledCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.LEARNING_STANDINGS);
        customer = EntitledCustomer.known(publisher);
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        recorder.close();
        publisher.close();
    }

    @Test
    @Rule({"R15.8", "R15.9"})
    void anAssignedRoleBeginsAPhaseOfSixMonthsAndTellsTheOthers() {
        clock.set(Instant.parse("2026-08-31T10:00:00Z"));

        customer.assign().then().statusCode(201).body("learningUntil", equalTo("2027-02-28T23:00:00Z"));

        assertThat(told(1).customerId()).isEqualTo(customer.id);
        assertThat(told(1).standings())
                .containsExactly(new ProductStanding(
                        customer.product, Standing.LEARNING, Optional.of(Instant.parse("2027-02-28T23:00:00Z"))));
        customer.standings()
                .then()
                .body("standings.standing", contains("LEARNING"))
                .body("standings.freeUsageQuestions", contains(true));
    }

    @Test
    @Rule("R15.10")
    void sixMonthsLaterThePhaseEndsAndTheOthersAreTold() {
        clock.set(Instant.parse("2026-08-31T10:00:00Z"));
        customer.assign();
        clock.set(Instant.parse("2027-02-28T22:59:59Z"));
        customer.standings().then().body("standings.standing", contains("LEARNING"));

        clock.set(Instant.parse("2027-02-28T23:00:00Z"));

        customer.standings()
                .then()
                .body("standings.standing", contains("LAPSED"))
                .body("standings.freeUsageQuestions", contains(false));
        assertThat(told(2).standings())
                .containsExactly(new ProductStanding(customer.product, Standing.LAPSED, Optional.empty()));
    }

    @Test
    void theSameKeyGivesTheSameAnswer() {
        var asking =
                customer.admin().header("Idempotency-Key", UUID.randomUUID()).body(Map.of("userId", customer.userId));
        var path = "/functional-roles/" + customer.functionalRole + "/assignments";

        String first = asking.post(path).then().statusCode(201).extract().asString();
        String second = asking.post(path).then().statusCode(201).extract().asString();

        assertThat(second).isEqualTo(first);
    }

    @Test
    @Rule("R15.8")
    void aRoleIsAssignedOnce() {
        customer.assign();

        assertRefused(409, "functional-role-already-assigned").body("userId", equalTo(customer.userId.toString()));
    }

    @Test
    @Rule("R11.2")
    void aUserOfAnotherCustomerIsUnknown() {
        var stranger = EntitledCustomer.known(publisher);

        customer.assign(customer.functionalRole, stranger.userId)
                .then()
                .statusCode(404)
                .body("type", endsWith("/problems/user-unknown"))
                .body("userId", equalTo(stranger.userId.toString()));
    }

    @Test
    @Rule("R11.1")
    void aRemovedAccountIsGivenNoRole() {
        publisher.publish(customer.account(2, false));

        await().untilAsserted(() -> assertRefused(409, "account-closed"));
    }

    @Test
    @Rule("R3.1")
    void aProductThatIsNotOrderedIsRefused() {
        var role = addFunctionalRole(EntitledCustomer.code());

        customer.assign(role, customer.userId)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/product-not-covered"));
    }

    @Test
    @Rule("R15.1")
    void withoutCegidCareThereIsNoTraining() {
        publisher.publish(customer.entitlements(2, false, customer.product));

        await().untilAsserted(() -> assertRefused(409, "cegid-care-missing"));
    }

    @Test
    void onlyAdministratorsAssign() {
        customer.user(customer.userId)
                .body(Map.of("userId", customer.userId))
                .post("/functional-roles/" + customer.functionalRole + "/assignments")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse assertRefused(int status, String problem) {
        return customer.assign().then().statusCode(status).body("type", endsWith("/problems/" + problem));
    }

    private StandingChanged told(long version) {
        return recorder.await(
                        StandingChanged.class,
                        fact -> fact.userId().equals(customer.userId) && fact.version() == version)
                .event();
    }
}
