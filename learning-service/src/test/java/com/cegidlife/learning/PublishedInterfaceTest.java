package com.cegidlife.learning;

import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.http.AuthorisationMatrix;
import com.cegidlife.testkit.http.OpenApiDocument;
import com.cegidlife.testkit.http.ProblemsDocument;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class PublishedInterfaceTest {

    @Test
    void everyOperationIsCalledByThoseWhoMayAndByNobodyElse() {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            var customer = EntitledCustomer.known(publisher);

            new AuthorisationMatrix(customer.id)
                    .parameter("code", customer.functionalRole)
                    .parameter("examCode", customer.functionalRole)
                    .parameter("userId", customer.userId)
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
