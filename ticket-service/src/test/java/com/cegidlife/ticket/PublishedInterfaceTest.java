package com.cegidlife.ticket;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.http.AuthorisationMatrix;
import com.cegidlife.testkit.http.OpenApiDocument;
import com.cegidlife.testkit.http.ProblemsDocument;
import com.cegidlife.ticket.attachment.Attaching;
import com.cegidlife.ticket.attachment.Documents;
import com.cegidlife.ticket.purge.ConfirmPurge;
import com.cegidlife.ticket.purge.EstimatePurge;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class PublishedInterfaceTest {

    @Inject
    Staged staged;

    @Inject
    EstimatePurge estimatePurge;

    @Inject
    ConfirmPurge confirmPurge;

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
        var number = staged.registered(user).number();
        new AuthorisationMatrix(customer)
                .parameter("number", number)
                .parameter("id", attached(user, number))
                .parameter("name", "a.pdf")
                .parameter("purgeId", purged(user))
                .parameter("userId", user.id())
                .header("If-Match", "\"0\"")
                .body("registerTicket", "{\"kind\": \"SUPPORT\"}")
                .body("addNote", "{\"text\": \"Toujours bloqué.\"}")
                .body("addAttachment", "%PDF-1.4")
                .body("assignTicket", "{\"agentId\": \"" + UUID.randomUUID() + "\"}")
                .body("changeTicketPriority", "{\"priority\": \"CRITICAL\", \"reason\": \"Tout est bloqué.\"}")
                .body("closeTicket", "{\"reason\": \"Plus besoin.\"}")
                .body("reopenTicket", "{\"reason\": \"De retour.\"}")
                .body("confirmHistoryPurge", "{\"tickets\": 1}")
                .body("eraseUser", "{\"reason\": \"Demande reçue.\"}")
                .verify();
    }

    private static String attached(Person user, String number) {
        return Attaching.attach(user, number, "a.pdf", Documents.pdf())
                .extract()
                .path("id");
    }

    private UUID purged(Person user) {
        var purge = estimatePurge.estimate(user.customer().orElseThrow(), user.id());
        return confirmPurge.confirm(purge.id(), 0, user.id(), 0).id();
    }
}
