package com.cegidlife.availability;

import com.cegidlife.availability.incident.IncidentTest;
import com.cegidlife.availability.maintenance.Planner;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.http.AuthorisationMatrix;
import com.cegidlife.testkit.http.OpenApiDocument;
import com.cegidlife.testkit.http.ProblemsDocument;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
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
    void the_committed_page_lists_every_problem() {
        ProblemsDocument.verify("availability");
    }

    @Test
    @Rule("R11.2")
    void every_operation_is_open_to_its_roles_and_closed_to_other_customers() {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            var customer = MonitoredCustomer.known(publisher);
            customer.checks("home", Instant.now(), ProbeOutcome.DOWN, ProbeOutcome.DOWN, ProbeOutcome.DOWN);
            List<String> outages = Awaitility.await()
                    .until(() -> customer.user().get("/outages").path("items.id"), found -> !found.isEmpty());

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
                    .parameter("outageId", outages.getFirst())
                    .verify();
        }
    }
}
