package com.cegidlife.learning.standing;

import static com.cegidlife.learning.EntitledCustomer.standings;
import static com.cegidlife.learning.EntitledCustomer.trainer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class StandingsTest {

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        customer = EntitledCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void aUserWithoutFunctionalRoleStandsNowhere() {
        customer.standings().then().statusCode(200).body("standings", empty());
    }

    @Test
    void theStandingOfAnyInstantIsShown() {
        customer.assign();

        customer.admin()
                .queryParam("at", "2026-01-01T00:00:00+01:00")
                .get("/users/" + customer.userId + "/standings")
                .then()
                .body("standings", empty());
        customer.admin()
                .queryParam("at", "2099-01-01T00:00:00+01:00")
                .get("/users/" + customer.userId + "/standings")
                .then()
                .body("standings.standing", contains("LAPSED"));
    }

    @Test
    @Rule("R11.2")
    void usersSeeTheirOwnStandingAndAdministratorsTheirUsers() {
        standings(customer.user(customer.userId), customer.userId).then().statusCode(200);
        standings(customer.admin(), customer.userId).then().statusCode(200);
        standings(trainer(), customer.userId).then().statusCode(200);
        standings(customer.user(UUID.randomUUID()), customer.userId).then().statusCode(404);
        standings(EntitledCustomer.known(publisher).admin(), customer.userId)
                .then()
                .statusCode(404);
    }

    @Test
    void aUserWhomBillingHasNotToldOfIsUnknown() {
        standings(trainer(), UUID.randomUUID()).then().statusCode(404);
    }
}
