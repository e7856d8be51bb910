package com.cegidlife.ticket;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.http.AuthorisationMatrix;
import com.cegidlife.testkit.http.OpenApiDocument;
import com.cegidlife.testkit.http.ProblemsDocument;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class PublishedInterfaceTest {

    @Inject
    Staged staged;

    @Test
    void is_the_committed_one() {
        OpenApiDocument.verify("ticket-service");
    }

    @Test
    void documents_every_problem() {
        ProblemsDocument.verify("ticket");
    }

    @Rule("R11.2")
    @Test
    void is_called_by_those_who_may_and_by_nobody_else() {
        var user = staged.covered();
        var customer = user.customer().orElseThrow();
        new AuthorisationMatrix(customer)
                .parameter("customerId", customer)
                .parameter("number", staged.registered(user).number())
                .header("If-Match", "\"0\"")
                .body("registerTicket", "{\"kind\": \"SUPPORT\"}")
                .body("addNote", "{\"text\": \"Toujours bloqué.\"}")
                .body("assignTicket", "{\"agentId\": \"" + UUID.randomUUID() + "\"}")
                .body("changeTicketPriority", "{\"priority\": \"CRITICAL\", \"reason\": \"Tout est bloqué.\"}")
                .body("closeTicket", "{\"reason\": \"Plus besoin.\"}")
                .body("reopenTicket", "{\"reason\": \"De retour.\"}")
                .verify();
    }
}
