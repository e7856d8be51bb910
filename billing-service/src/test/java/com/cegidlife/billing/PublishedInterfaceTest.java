package com.cegidlife.billing;

import static com.cegidlife.billing.BillingClient.sales;

import com.cegidlife.testkit.OnRealServers;
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

        new AuthorisationMatrix(client.customerId)
                .parameter("customerId", client.customerId)
                .parameter("userId", userId)
                .parameter("number", client.draft())
                .verify();
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
