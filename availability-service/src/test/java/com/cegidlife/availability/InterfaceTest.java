package com.cegidlife.availability;

import static org.hamcrest.Matchers.notNullValue;

import com.cegidlife.availability.incident.IncidentTest;
import com.cegidlife.availability.maintenance.Planner;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.http.AuthorisationMatrix;
import com.cegidlife.testkit.http.OpenApiDocument;
import com.cegidlife.testkit.http.ProblemsDocument;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class InterfaceTest {

    @Test
    void the_committed_description_is_what_the_service_serves() {
        OpenApiDocument.verify("availability-service");
    }

    @Test
    void the_problems_are_documented() {
        ProblemsDocument.verify("availability");
    }

    @Test
    @Rule("R11.2")
    void every_operation_is_open_to_its_roles_and_closed_to_other_customers() {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            var customer = MonitoredCustomer.known(publisher);
            var outage = PastOutage.of(
                    customer, "home", Instant.parse("2026-10-05T08:00:00Z"), Instant.parse("2026-10-05T09:00:00Z"));
            var closing = closeOctober();
            var exclusion = approvedExclusion(outage);

            String maintenance = Planner.post(
                            "/urgent-maintenances",
                            Planner.urgent(customer.id, Instant.now().plusSeconds(3600)))
                    .extract()
                    .path("id");
            String incident = Planner.post("/incidents", IncidentTest.incident(customer.id))
                    .extract()
                    .path("id");
            new AuthorisationMatrix(customer.id)
                    .parameter("incidentId", incident)
                    .parameter("maintenanceId", maintenance)
                    .parameter("environmentId", customer.environmentId)
                    .parameter("outageId", outage)
                    .parameter("exclusionId", exclusion)
                    .parameter("closingId", closing)
                    .parameter("month", "2026-10")
                    .parameter("from", "2026-10")
                    .parameter("revision", 2)
                    .header("If-Match", "\"1\"")
                    .body("closeMonth", "{\"month\": \"2026-09\"}")
                    .verify();
        }
    }

    private static String closeOctober() {
        String closing = Awaitility.await()
                .until(
                        () -> Operator.someone()
                                .asks()
                                .body(Map.of("month", "2026-10"))
                                .post("/month-closings"),
                        answer -> answer.statusCode() == 201)
                .path("id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Operator.someone()
                        .asks()
                        .get("/month-closings/" + closing)
                        .then()
                        .body("finishedAt", notNullValue()));
        return closing;
    }

    private static String approvedExclusion(UUID outage) {
        String exclusion = Operator.someone()
                .proposes(outage, "FORCE_MAJEURE", Map.of())
                .extract()
                .path("id");
        Operator.someone().decides("approve", exclusion, 0).statusCode(200);
        return exclusion;
    }
}
