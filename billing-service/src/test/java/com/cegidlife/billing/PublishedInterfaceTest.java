package com.cegidlife.billing;

import static com.cegidlife.billing.BillingClient.sales;

import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.http.AuthorisationMatrix;
import com.cegidlife.testkit.http.OpenApiDocument;
import com.cegidlife.testkit.http.ProblemsDocument;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class PublishedInterfaceTest {

    @Test
    void everyOperationIsCalledByThoseWhoMayAndByNobodyElse() {
        var client = BillingClient.registered();
        var userId = UUID.randomUUID();
        sales().body(Map.of("displayName", "Léa Petit", "email", "lea@durand.example"))
                .put("/customers/{customer}/accounts/{user}", client.customerId, userId)
                .then()
                .statusCode(201);

        Map<String, Object> assistancePlus = Map.of("assistancePlus", Map.of("appointmentsPerYear", 12));

        new AuthorisationMatrix(client.customerId)
                .parameter("customerId", client.customerId)
                .parameter("userId", userId)
                .parameter(
                        "number",
                        client.contractInForce(assistancePlus).extract().path("number"))
                .parameter("orderNumber", orderNumberOf(client))
                .parameter("item", "COMPTA")
                .verify();
    }

    private static String orderNumberOf(BillingClient client) {
        try (var tickets = new EventPublisher(SuiteServers.kafka())) {
            Handled.await(tickets.publish(Requested.usageAssistance(client.customerId)));
        }
        return client.purchase().extract().path("orderNumber");
    }

    @Test
    void theInterfaceIsDocumented() {
        OpenApiDocument.verify("billing-service");
    }

    @Test
    void theProblemsAreDocumented() {
        ProblemsDocument.verify("billing");
    }
}
