package com.cegidlife.ticket;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.http.AuthorisationMatrix;
import com.cegidlife.testkit.http.OpenApiDocument;
import com.cegidlife.testkit.http.ProblemsDocument;
import com.cegidlife.ticket.appointment.Scene;
import com.cegidlife.ticket.attachment.Attaching;
import com.cegidlife.ticket.attachment.Documents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class PublishedInterfaceTest {

    private static final String SLOT =
            "{\"startsAt\": \"2026-11-23T10:00:00+01:00\", \"endsAt\": \"2026-11-23T10:30:00+01:00\"}";

    @Inject
    Staged staged;

    @Inject
    Scene scene;

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
        var user = scene.holder(12);
        var number = staged.registered(user).number();
        var technician = Scene.technician();
        var appointment =
                Scene.bookedSoon(user, scene.inCharge(user, technician).number());
        new AuthorisationMatrix(user.customer().orElseThrow())
                .parameter("number", number)
                .parameter("id", attached(user, number))
                .parameter("name", "a.pdf")
                .parameter("appointmentId", appointment)
                .parameter("technicianId", technician.id())
                .header("If-Match", "\"0\"")
                .body("registerTicket", "{\"kind\": \"SUPPORT\"}")
                .body("addNote", "{\"text\": \"Toujours bloqué.\"}")
                .body("addAttachment", "%PDF-1.4")
                .body("assignTicket", "{\"agentId\": \"" + UUID.randomUUID() + "\"}")
                .body("changeTicketPriority", "{\"priority\": \"CRITICAL\", \"reason\": \"Tout est bloqué.\"}")
                .body("closeTicket", "{\"reason\": \"Plus besoin.\"}")
                .body("reopenTicket", "{\"reason\": \"De retour.\"}")
                .body("bookAppointment", SLOT)
                .body("moveAppointment", SLOT)
                .body("cancelAppointment", "{\"reason\": \"Résolu.\"}")
                .body("setWorkingHours", "{\"hours\": []}")
                .body("recordAbsence", SLOT.replace("}", ", \"kind\": \"LEAVE\"}"))
                .verify();
    }

    private static String attached(Person user, String number) {
        return Attaching.attach(user, number, "a.pdf", Documents.pdf())
                .extract()
                .path("id");
    }
}
