package com.cegidlife.learning;

import com.cegidlife.learning.knowledge.Written;
import com.cegidlife.learning.websession.Planned;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.http.AuthorisationMatrix;
import com.cegidlife.testkit.http.OpenApiDocument;
import com.cegidlife.testkit.http.ProblemsDocument;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class PublishedInterfaceTest {

    @Inject
    PassedExams exams;

    @Test
    void everyOperationIsCalledByThoseWhoMayAndByNobodyElse() {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            var customer = EntitledCustomer.known(publisher);
            exams.pass(customer, "2026", Instant.parse("2026-10-05T08:30:00Z"));
            String number = customer.admin()
                    .get("/users/{user}/certificates", customer.userId)
                    .path("items[0].number");

            new AuthorisationMatrix(customer.id)
                    .parameter("code", customer.functionalRole)
                    .parameter("examCode", customer.functionalRole)
                    .parameter("userId", customer.userId)
                    .parameter("slug", Written.published(customer.product, "Titre", "Texte."))
                    .parameter("sessionId", Planned.of(customer.product, 20).id())
                    .parameter("customerId", customer.id)
                    .parameter("product", customer.product)
                    .parameter("number", number)
                    .header("If-Match", "\"0\"")
                    .body("revokeCertificate", "{\"reason\": \"Fraude.\"}")
                    .verify();
        }
    }

    @Test
    void theInterfaceIsDocumented() {
        OpenApiDocument.verify("learning-service");
    }

    @Test
    void theProblemsAreDocumented() {
        ProblemsDocument.verify("learning");
    }
}
