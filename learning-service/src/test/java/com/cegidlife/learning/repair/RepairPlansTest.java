package com.cegidlife.learning.repair;

import static com.cegidlife.learning.EntitledCustomer.trainer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.learning.Bank;
import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.Sitting;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
@Rule("R15.4")
class RepairPlansTest {

    @Inject
    MutableClock clock;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;
    private Sitting failed;

    /** Purchases passed, sales and bank failed. */
    @BeforeEach
    void aFailedAttempt() {
        customer = EntitledCustomer.known(publisher);
        clock.set(Instant.parse("2027-05-10T09:00:00Z"));
        for (var module : new String[] {"ACHATS", "VENTES", "BANQUE"}) {
            Bank.choices(customer.product, module, 2);
        }
        Bank.publishedExam(customer.functionalRole, 60, Bank.sections("ACHATS", 2, "VENTES", 2, "BANQUE", 2));
        failed = Sitting.begun(customer).answers("ACHATS", 2).answers("VENTES", 1);
        failed.submitted().body("passed", equalTo(false));
    }

    @AfterEach
    void reset() {
        clock.reset();
        publisher.close();
    }

    @Test
    void the_user_goes_through_the_failed_parts_alone() {
        choose(failed, "FAILED_PARTS")
                .statusCode(201)
                .body("items.module", contains("VENTES", "BANQUE"))
                .body("done", equalTo(0));
    }

    @Test
    void or_through_the_whole_path_which_takes_the_place_of_a_plan_that_is_open() {
        var first = id(choose(failed, "FAILED_PARTS"));

        choose(failed, "WHOLE_PATH").statusCode(201).body("items.module", contains("ACHATS", "VENTES", "BANQUE"));

        read(first).body("closing", equalTo("REPLACED"));
        customer.admin()
                .get("/users/{id}/repair-plans", customer.userId)
                .then()
                .body("items.scope", contains("WHOLE_PATH", "FAILED_PARTS"))
                .body("items.closing", contains(null, "REPLACED"));
    }

    @Test
    void each_module_is_ticked_off_and_the_last_one_closes_the_plan() {
        var plan = id(choose(failed, "FAILED_PARTS"));

        mark(plan, "VENTES", true).statusCode(200).body("done", equalTo(1)).body("closing", nullValue());
        mark(plan, "VENTES", false).body("done", equalTo(0));
        mark(plan, "VENTES", true);
        mark(plan, "ACHATS", true).statusCode(404);
        mark(plan, "BANQUE", true).body("done", equalTo(2)).body("closing", equalTo("DONE"));

        mark(plan, "BANQUE", false).statusCode(409).body("type", endsWith("/problems/repair-plan-closed"));
    }

    @Test
    void a_later_pass_closes_the_plan() {
        var plan = id(choose(failed, "FAILED_PARTS"));
        clock.advance(Duration.ofDays(8));

        Sitting.begun(customer)
                .answers("ACHATS", 2)
                .answers("VENTES", 2)
                .answers("BANQUE", 1)
                .submitted()
                .body("passed", equalTo(true));

        read(plan).body("closing", equalTo("PASSED"));
        choose(failed, "WHOLE_PATH").statusCode(409).body("type", endsWith("/problems/nothing-to-repair"));
    }

    @Test
    void there_is_nothing_to_repair_while_an_attempt_runs_and_for_nobody_else() {
        choose(failed, "PARTS").statusCode(400).body("violations.pointer", contains("/scope"));
        var plan = id(choose(failed, "FAILED_PARTS"));
        customer.user(UUID.randomUUID()).get("/repair-plans/{id}", plan).then().statusCode(404);
        trainer().get("/users/{id}/repair-plans", customer.userId).then().body("items.id", contains(plan));
        clock.advance(Duration.ofDays(8));

        var running = Sitting.begun(customer);

        choose(running, "WHOLE_PATH").statusCode(409).body("type", endsWith("/problems/nothing-to-repair"));
    }

    private ValidatableResponse choose(Sitting sitting, String scope) {
        return customer.user(customer.userId)
                .body(Map.of("scope", scope))
                .post("/exam-attempts/{id}/repair-plans", sitting.attemptId)
                .then();
    }

    private static String id(ValidatableResponse chosen) {
        return chosen.statusCode(201).extract().path("id");
    }

    private ValidatableResponse read(String plan) {
        return customer.user(customer.userId).get("/repair-plans/{id}", plan).then();
    }

    private ValidatableResponse mark(String plan, String module, boolean done) {
        return customer.user(customer.userId)
                .header("If-Match", read(plan).extract().header("ETag"))
                .body(Map.of("done", done))
                .put("/repair-plans/{id}/items/{module}", plan, module)
                .then();
    }
}
