package com.cegidlife.learning.path;

import static com.cegidlife.learning.EntitledCustomer.addFunctionalRole;
import static com.cegidlife.learning.EntitledCustomer.code;
import static com.cegidlife.learning.EntitledCustomer.trainer;
import static com.cegidlife.learning.path.Authoring.publishedFor;
import static com.cegidlife.learning.path.Authoring.publishedOther;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class TrainingAccessTest {

    @Inject
    MutableClock clock;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        customer = EntitledCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        clock.reset();
        publisher.close();
    }

    @Test
    @Rule({"R15.1", "R15.2"})
    void aCertifyingPathIsOpenToEveryUserWithCegidCareOnItsProduct() {
        var path = publishedFor(customer.functionalRole);

        read(path)
                .then()
                .statusCode(200)
                .body("functionalRole", equalTo(customer.functionalRole))
                .body("modules.code", contains("A", "B"))
                .body("modules[1].requires", contains("A"))
                .body("modules[0].lessons.code", contains("A1", "A2"));
        assertThat(isOpen(path)).contains(true);
    }

    @Test
    @Rule("R15.2")
    void pathsAreOpenAroundTheClock() {
        var path = publishedFor(customer.functionalRole);

        for (var instant : List.of("2026-12-25T02:00:00Z", "2026-11-29T23:30:00Z", "2027-03-28T01:30:00Z")) {
            clock.set(Instant.parse(instant));
            read(path).then().statusCode(200);
        }
    }

    @Test
    @Rule({"R15.2", "R15.8"})
    void theCertifyingPathOfAFunctionalRoleIsFoundByTheRole() {
        var path = publishedFor(customer.functionalRole);

        customer.user(customer.userId)
                .queryParam("functionalRole", customer.functionalRole)
                .get("/training/paths")
                .then()
                .body("items.path", contains(path))
                .body("items.kind", contains("CERTIFYING"));
    }

    @Test
    @Rule("R15.1")
    void withoutCegidCareAPathIsForSaleAlone() {
        var path = publishedFor(customer.functionalRole);
        publisher.publish(customer.entitlements(2, false, customer.product));

        await().untilAsserted(() -> read(path)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/training-not-open"))
                .body("rule", equalTo("R15.1")));
        assertThat(isOpen(path)).contains(false);
        customer.user(customer.userId)
                .get("/training/paths/" + path + "/lessons/A1")
                .then()
                .statusCode(409);
    }

    @Test
    @Rule("R15.1")
    void aTrainingThatWasBoughtIsOpenWithoutCegidCare() {
        var path = publishedFor(addFunctionalRole(code()));
        read(path).then().statusCode(409);

        publisher.publish(bought(2, Optional.of(List.of(path))));

        await().untilAsserted(() -> read(path).then().statusCode(200));
        assertThat(isOpen(path)).contains(true);
        read(publishedFor(customer.functionalRole)).then().statusCode(409);
        publisher.publish(bought(3, Optional.empty()));
        await().untilAsserted(() -> read(path).then().statusCode(409));
    }

    private EntitlementsChanged bought(long version, Optional<List<String>> trainings) {
        return new EntitlementsChanged(customer.id, "Ateliers Durand", version, List.of(), trainings);
    }

    @Test
    @Rule("R13.6")
    void microsoft365PathsComeWithCegidCareAndAreUnknownWithout() {
        var path = publishedOther(Map.of("kind", "MICROSOFT_365", "title", "Teams au quotidien"));
        read(path).then().statusCode(200).body("title", equalTo("Comptabilité"));
        assertThat(isOpen(path)).contains(true);

        publisher.publish(customer.entitlements(2, false, customer.product));

        await().untilAsserted(() -> read(path).then().statusCode(404));
        assertThat(isOpen(path)).isEmpty();
    }

    @Test
    void aFurtherPathWithoutProductComesWithAnyCegidCare() {
        var path = publishedOther(Map.of("kind", "FURTHER"));
        read(path).then().statusCode(200);

        publisher.publish(customer.entitlements(2, false, customer.product));

        await().untilAsserted(() -> read(path).then().statusCode(409));
    }

    @Test
    @Rule("R11.1")
    void aRemovedAccountOpensNothing() {
        var path = publishedFor(customer.functionalRole);
        publisher.publish(customer.account(2, false));

        await().untilAsserted(() -> read(path).then().statusCode(409));
    }

    @Test
    void draftsAndWithdrawnPathsAreUnknownToLearners() {
        var draft = Authoring.certifying(customer.functionalRole);
        read(draft).then().statusCode(404);
        assertThat(isOpen(draft)).isEmpty();
        trainer().get("/training/paths/" + draft).then().statusCode(404);

        Authoring.publish(draft, 1, Authoring.draft(Authoring.moduleA()));
        read(draft).then().statusCode(200);
        Authoring.open(draft);
        Authoring.edit(draft, 2, Authoring.draft(Authoring.moduleA(), Authoring.moduleB()));
        read(draft).then().body("pathVersion", equalTo(1)).body("modules.code", contains("A"));
        Authoring.post(draft, 1, "withdrawal").then().statusCode(200);
        read(draft).then().statusCode(404);
        assertThat(isOpen(draft)).isEmpty();
    }

    private Response read(String path) {
        return customer.user(customer.userId).get("/training/paths/" + path);
    }

    /** What the catalogue says of a path; empty when it is not there. */
    private Optional<Boolean> isOpen(String path) {
        var asking = customer.user(customer.userId).queryParam("limit", 200);
        for (var page = asking.get("/training/paths"); ; ) {
            List<Map<String, Object>> items = page.path("items");
            var found = items.stream()
                    .filter(item -> item.get("path").equals(path))
                    .map(item -> (Boolean) item.get("open"))
                    .findFirst();
            String next = page.path("next");
            if (found.isPresent() || next == null) {
                return found;
            }
            page = customer.user(customer.userId)
                    .queryParam("limit", 200)
                    .queryParam("cursor", next)
                    .get("/training/paths");
        }
    }
}
