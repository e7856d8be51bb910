package com.cegidlife.ticket;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.http.AuthorisationMatrix;
import com.cegidlife.testkit.http.OpenApiDocument;
import com.cegidlife.testkit.http.ProblemsDocument;
import com.cegidlife.ticket.accompaniment.AccompanimentFlow;
import com.cegidlife.ticket.appointment.Scene;
import com.cegidlife.ticket.attachment.Attaching;
import com.cegidlife.ticket.attachment.Documents;
import com.cegidlife.ticket.entitlement.SuspendSupport;
import com.cegidlife.ticket.entitlement.SuspensionKind;
import com.cegidlife.ticket.purchase.ConfirmPurchase;
import com.cegidlife.ticket.purge.ConfirmPurge;
import com.cegidlife.ticket.purge.EstimatePurge;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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

    @Inject
    EstimatePurge estimatePurge;

    @Inject
    ConfirmPurge confirmPurge;

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

    @Test
    void says_what_is_answered_when_something_is_created() {
        RestAssured.get("/openapi?format=json")
                .then()
                .body(
                        "paths.'/tickets'.post.responses.'201'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/TicketView"))
                .body(
                        "paths.values().post.findAll { it?.responses?.'201' && !it.responses.'201'.content }.operationId",
                        empty());
    }

    @Rule("R11.2")
    @Test
    void is_called_by_those_who_may_and_by_nobody_else() {
        clock.set(Given.paris("2026-11-20T16:00"));
        var user = staged.holder();
        var customer = user.customer().orElseThrow();
        var question = staged.question(user);
        var environment = staged.restorable(user);
        var purge = estimatePurge.estimate(customer, user.id()).id();
        confirmPurge.confirm(purge, 0, user.id(), 0);
        var accompaniment = new AccompanimentFlow(question).closed(confirmPurchase, clock);
        var attachment = attached(user, question.number());
        var order = orderedInCredits(user);
        var restore = restoreRequested(user, environment);
        var technician = Scene.technician();
        var appointment = appointmentOf(user, technician);
        var suspension = suspendSupport.suspend(
                customer, SuspensionKind.UNTRAINED_USERS, "Aucune formation.", UUID.randomUUID());
        new AuthorisationMatrix(customer)
                .parameter("customerId", customer)
                .parameter("number", question.number())
                .parameter("id", attachment)
                .parameter("name", "a.pdf")
                .parameter("orderNumber", order)
                .parameter("environmentId", environment)
                .parameter("requestNumber", restore)
                .parameter("purgeId", purge)
                .parameter("userId", user.id())
                .parameter("suspensionId", suspension.id())
                .parameter("accompanimentId", accompaniment.id())
                .parameter("reportId", accompaniment.reportId())
                .parameter("appointmentId", appointment)
                .parameter("technicianId", technician.id())
                .header("If-Match", "\"0\"")
                .body("registerTicket", "{\"kind\": \"SUPPORT\"}")
                .body("addNote", "{\"text\": \"Toujours bloqué.\"}")
                .body("addAttachment", "%PDF-1.4")
                .body("assignTicket", "{\"agentId\": \"" + UUID.randomUUID() + "\"}")
                .body("changeTicketPriority", "{\"priority\": \"CRITICAL\", \"reason\": \"Tout est bloqué.\"}")
                .body("setAgentSkills", "{\"team\": \"CUSTOMER_SERVICE\", \"skills\": []}")
                .body("distributeQueue", "{\"team\": \"CUSTOMER_SERVICE\"}")
                .body("closeTicket", "{\"reason\": \"Plus besoin.\"}")
                .body("refuseQuote", "{\"reason\": \"Trop cher.\"}")
                .body("reopenTicket", "{\"reason\": \"De retour.\"}")
                .body("bookAppointment", SLOT)
                .body("moveAppointment", SLOT)
                .body("cancelAppointment", "{\"reason\": \"Résolu.\"}")
                .body("setWorkingHours", "{\"hours\": []}")
                .body("recordAbsence", SLOT.replace("}", ", \"kind\": \"LEAVE\"}"))
                .body("showPresence", "{\"doing\": \"VIEWING\"}")
                .body("giveSatisfaction", "{\"score\": 4}")
                .body("saveView", "{\"name\": \"Urgences\", \"filter\": {\"stage\": \"OPEN\"}}")
                .body("changeSavedView", "{\"name\": \"Urgences\", \"filter\": {\"stage\": \"OPEN\"}}")
                .body("confirmHistoryPurge", "{\"tickets\": 1}")
                .body("setMentionName", "{\"name\": \"lea.petit\"}")
                .body("findLikelyDuplicates", "{\"subject\": \"Clôture impossible\"}")
                .body("eraseUser", "{\"reason\": \"Demande reçue.\"}")
                .verify();
    }

    private String appointmentOf(Person user, Person technician) {
        scene.alsoHoldsAssistancePlus(user);
        return Scene.bookedSoon(user, scene.inCharge(user, technician).number());
    }

    private static String attached(Person user, String number) {
        return Attaching.attach(user, number, "a.pdf", Documents.pdf())
                .extract()
                .path("id");
    }

    private static String orderedInCredits(Person user) {
        return user.asks()
                .body(Map.of(
                        "serviceCode", "FORMATION", "serviceDescription", "Une journée", "context", "Deux débutants"))
                .post("/credit-orders")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static String restoreRequested(Person user, UUID environment) {
        return Person.of(user.customer().orElseThrow(), Role.CUSTOMER_ADMIN)
                .asks()
                .body(Map.of(
                        "environmentId",
                        environment.toString(),
                        "day",
                        Staged.DOCUMENTS_BACKUP.toString(),
                        "scope",
                        "DOCUMENTS",
                        "reason",
                        "Dossier supprimé par erreur"))
                .post("/restore-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }
}
