package com.cegidlife.ticket.incomingmail;

import static com.cegidlife.testkit.SuiteServers.mails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.WithMailServer;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.TicketRows;
import com.cegidlife.ticket.attachment.Documents;
import com.cegidlife.ticket.entitlement.RecordAccount;
import com.cegidlife.ticket.entitlement.SuspendSupport;
import com.cegidlife.ticket.entitlement.SuspensionKind;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
@WithMailServer
class ReplyByMailTest {

    @Inject
    Staged staged;

    @Inject
    RecordAccount recordAccount;

    @Inject
    SuspendSupport suspendSupport;

    @Inject
    MutableClock clock;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private final Correspondent claire = Correspondent.anybody();
    private Person user;
    private AtDesk ticket;
    private String answersTo;

    @BeforeEach
    void aTicketWasAcknowledged() {
        user = staged.covered();
        account(user, claire);
        ticket = new AtDesk(staged.registered(user).number());
        answersTo = claire.gets("Demande enregistrée").headers().get("Reply-To");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule("R14.2")
    @Test
    void becomes_a_public_note_of_its_author_without_what_it_repeats_and_ends_the_wait_for_the_customer() {
        ticket.done(agent, "take-in-charge", Map.of());
        ticket.done(agent, "wait", Map.of("text", "Quel exercice ?"));
        var question = claire.gets("Quel exercice");

        claire.writes(
                answersTo, "L'exercice <2025>.\n\nLe 25 nov. 2026, CegidLife a écrit :\n" + quoted(question.text()));

        awaitNotes(2);
        ticket.seen(user, "notes")
                .body("items[1].text", equalTo("L'exercice <2025>."))
                .body("items[1].author.kind", equalTo("USER"))
                .body("items[1].author.userId", equalTo(user.id().toString()));
        ticket.seen(user).body("state", equalTo("TAKEN_IN_CHARGE"));
        assertThat(answersTo).startsWith("support+" + ticket.number() + ".");
        assertThat(question.headers().get("Reply-To")).isEqualTo(answersTo);
    }

    private static String quoted(String text) {
        return text.lines().map(line -> "> " + line).reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void is_written_once_however_often_it_arrives_and_read_from_html_alone() {
        var id = claire.sends(answersTo, "Une fois.", Map.of());
        claire.sends(answersTo, "Une fois.", Map.of("Message-ID", id));
        claire.sendsHtml(answersTo, "<p>Le code est <b>4012</b></p><script>alert(1)</script>");

        awaitNotes(2);
        awaitEmptyInbox();
        ticket.seen(user, "notes").body("items.text", contains("Une fois.", "Le code est 4012"));
    }

    @Rule({"R4.3", "R14.2"})
    @Test
    void brings_its_documents_and_keeps_its_text_when_one_is_refused() {
        claire.sendsFiles(
                answersTo,
                "Voici le journal.",
                Map.of("journal.pdf", Documents.pdf(), "facture.pdf", "MZ programme".getBytes(StandardCharsets.UTF_8)));

        awaitNotes(1);
        ticket.seen(user, "notes")
                .body("items[0].text", containsString("Voici le journal."))
                .body("items[0].text", containsString("– facture.pdf : Format de document refusé"));
        ticket.seen(user, "attachments").body("items.name", contains("journal.pdf"));
        assertThat(claire.gets("Documents refusés").text()).contains("– facture.pdf : Format de document refusé");
    }

    @Test
    void reopens_a_closed_ticket_as_long_as_it_may_be_and_is_then_answered_with_what_to_do() {
        ticket.done(user, "close", Map.of("reason", "Résolu."));

        claire.writes(answersTo, "Le message revient.");

        awaitNotes(2);
        ticket.seen(user, "notes").body("items[1].text", equalTo("Le message revient."));
        ticket.seen(user).body("state", equalTo("REGISTERED"));

        ticket.done(user, "close", Map.of("reason", "Cette fois oui."));
        clock.advance(Duration.ofDays(31));
        claire.writes(answersTo, "Encore.");

        assertThat(claire.gets("Demande terminée").text()).contains("Ouvrez une nouvelle demande");
        assertThat(asideOf(claire)).containsExactly("TICKET_OVER");
    }

    @Test
    void to_a_merged_ticket_is_written_on_the_one_in_which_it_goes_on() {
        var survivor = mergedIntoAnother();

        claire.writes(answersTo, "Toujours la même erreur.");

        await().untilAsserted(
                        () -> survivor.seen(user, "notes").body("items.text", contains("Toujours la même erreur.")));
        ticket.seen(user, "notes").body("items", hasSize(0));
        survivor.done(user, "close", Map.of("reason", "Résolu."));
        claire.writes(answersTo, "Le message revient.");
        await().untilAsserted(() -> survivor.seen(user).body("state", equalTo("REGISTERED")));
    }

    @Test
    void to_a_merged_ticket_is_set_aside_once_the_other_was_purged() {
        var survivor = mergedIntoAnother();
        TicketRows.update("update tickets set merged_into = null where number = ?", ticket.number());

        claire.writes(answersTo, "Encore moi.");

        assertThat(claire.gets("Demande terminée").text()).contains(ticket.number());
        assertThat(asideOf(claire)).containsExactly("TICKET_OVER");
        survivor.seen(user, "notes").body("items", hasSize(0));
    }

    private AtDesk mergedIntoAnother() {
        var survivor = new AtDesk(staged.registered(user).number());
        survivor.done(
                agent,
                "merge",
                Map.of(
                        "tickets",
                        List.of(Map.of("number", ticket.number(), "version", 0)),
                        "reason",
                        "La même erreur."));
        return survivor;
    }

    @Rule("R14.7")
    @Test
    void reopens_nothing_while_support_is_suspended_and_is_answered_with_the_reason() {
        ticket.done(user, "close", Map.of("reason", "Résolu."));
        suspendSupport.suspend(
                user.customer().orElseThrow(),
                SuspensionKind.UNTRAINED_USERS,
                "Formation à planifier",
                UUID.randomUUID());

        claire.writes(answersTo, "Le message revient.");

        var told = claire.gets("Formation à planifier");
        assertThat(told.subject()).contains(ticket.number(), "Support suspendu : utilisateurs non formés");
        assertThat(told.text()).contains("Support suspended: untrained users", "Faire former vos utilisateurs");
        assertThat(asideOf(claire)).containsExactly("SUPPORT_SUSPENDED");
        awaitEmptyInbox();
        ticket.seen(user).body("state", equalTo("CLOSED"));
    }

    @Rule("R11.2")
    @Test
    void of_somebody_else_writes_nothing_and_waits_for_an_agent_with_the_reason() {
        var stranger = Correspondent.anybody();
        var colleague = Correspondent.anybody();
        account(Person.of(user.customer().orElseThrow(), Role.CUSTOMER_USER), colleague);

        stranger.writes(answersTo, "Je réponds pour Claire.");
        colleague.writes(answersTo, "Claire m'a transféré ce message.");
        claire.writes(answersTo.replaceFirst("\\.[0-9a-f]{4}", ".0000"), "Adresse forgée.");
        claire.writes("support@cegidlife.example", "Bonjour ?");
        claire.sends(answersTo, "Je suis absente.", Map.of("Auto-Submitted", "auto-replied"));
        claire.sendsDeliveryReport(answersTo);
        claire.writes(answersTo, "\n> rien que la citation\n");

        await().until(() -> asideOf(claire).size() == 5);
        assertThat(asideOf(stranger)).containsExactly("UNKNOWN_SENDER");
        assertThat(asideOf(colleague)).containsExactly("NOT_THE_ADDRESSEE");
        assertThat(asideOf(claire))
                .containsExactlyInAnyOrder("NOT_THE_ADDRESSEE", "NO_TICKET", "AUTOMATIC", "BOUNCE", "EMPTY");
        ticket.seen(user, "notes").body("items", hasSize(0));
        assertThat(mails().receivedBy(stranger.address())).isEmpty();
    }

    @Test
    void that_was_set_aside_is_read_and_dismissed_once() {
        claire.writes("support@cegidlife.example", "Bonjour ?");
        await().until(() -> asideOf(claire).size() == 1);
        String id = agent.asks()
                .get("/incoming-mails?reason=NO_TICKET&limit=200")
                .then()
                .extract()
                .path("items.find { it.sender == '" + claire.address() + "' }.id");
        agent.asks()
                .get("/incoming-mails/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("text", containsString("Bonjour ?"))
                .body("mail.subject", equalTo("Re: Clôture impossible"));

        agent.asks().post("/incoming-mails/{id}/dismiss", id).then().statusCode(428);
        var key = UUID.randomUUID();
        dismissed(id, 0, key).statusCode(200).header("ETag", equalTo("\"1\""));
        dismissed(id, 0, key).statusCode(200);

        dismissed(id, 1, UUID.randomUUID()).statusCode(409).body("type", containsString("mail-not-waiting"));
        assertThat(asideOf(claire)).isEmpty();
        agent.asks().get("/incoming-mails/{id}", UUID.randomUUID()).then().statusCode(404);
        agent.asks().get("/incoming-mails?reason=NONE").then().statusCode(400);
    }

    @Test
    void of_one_person_ends_when_it_is_too_many_in_an_hour() {
        for (var turn = 1; turn <= 31; turn++) {
            claire.writes(answersTo, "Tour " + turn);
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> !asideOf(claire).isEmpty());
        assertThat(asideOf(claire)).containsExactly("TOO_MANY");
        awaitNotes(30);
    }

    @Test
    void waits_at_the_mail_server_until_it_can_be_fetched() {
        mails().stop();
        mails().startAgain();

        claire.writes(answersTo, "Après la panne.");

        awaitNotes(1);
    }

    private ValidatableResponse dismissed(String id, int version, UUID key) {
        return agent.asks()
                .header("If-Match", "\"%d\"".formatted(version))
                .header("Idempotency-Key", key)
                .post("/incoming-mails/{id}/dismiss", id)
                .then();
    }

    private void account(Person person, Correspondent correspondent) {
        recordAccount.record(
                UUID.randomUUID(),
                new AccountChanged(
                        person.id(),
                        person.customer().orElseThrow(),
                        "Claire Martin",
                        correspondent.address(),
                        true,
                        1));
    }

    private void awaitNotes(int count) {
        await().untilAsserted(() -> ticket.seen(user, "notes").body("items", hasSize(count)));
    }

    private void awaitEmptyInbox() {
        await().until(() -> mails().receivedBy("support@cegidlife.example").isEmpty());
    }

    private List<String> asideOf(Correspondent correspondent) {
        return agent.asks()
                .get("/incoming-mails?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.sender == '" + correspondent.address() + "' }.reason");
    }
}
