package com.cegidlife.ticket;

import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.http.AuthorisationMatrix;
import com.cegidlife.testkit.http.OpenApiDocument;
import com.cegidlife.testkit.http.ProblemsDocument;
import com.cegidlife.ticket.accompaniment.AccompanimentFlow;
import com.cegidlife.ticket.entitlement.SuspendSupport;
import com.cegidlife.ticket.entitlement.SuspensionKind;
import com.cegidlife.ticket.purchase.ConfirmPurchase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class PublishedInterfaceTest {

    @Inject
    Staged staged;

    @Inject
    ConfirmPurchase confirmPurchase;

    @Inject
    SuspendSupport suspendSupport;

    @Inject
    MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

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
        clock.set(Given.paris("2026-11-20T16:00"));
        var question = staged.question();
        var accompaniment = new AccompanimentFlow(question).closed(confirmPurchase, clock);
        var suspension = suspendSupport.suspend(
                question.customerId(), SuspensionKind.UNTRAINED_USERS, "Aucune formation.", UUID.randomUUID());
        new AuthorisationMatrix(question.customerId())
                .parameter("number", question.number())
                .parameter("customerId", question.customerId())
                .parameter("suspensionId", suspension.id())
                .parameter("accompanimentId", accompaniment.id())
                .parameter("reportId", accompaniment.reportId())
                .header("If-Match", "\"0\"")
                .body("registerTicket", "{\"kind\": \"SUPPORT\"}")
                .body("addNote", "{\"text\": \"Toujours bloqué.\"}")
                .body("assignTicket", "{\"agentId\": \"" + UUID.randomUUID() + "\"}")
                .body("changeTicketPriority", "{\"priority\": \"CRITICAL\", \"reason\": \"Tout est bloqué.\"}")
                .body("closeTicket", "{\"reason\": \"Plus besoin.\"}")
                .body("refuseQuote", "{\"reason\": \"Trop cher.\"}")
                .body("reopenTicket", "{\"reason\": \"De retour.\"}")
                .verify();
    }
}
