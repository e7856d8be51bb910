package com.cegidlife.ticket.watch;

import static com.cegidlife.testkit.SuiteServers.mails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.WithMailServer;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.entitlement.RecordAccount;
import com.cegidlife.ticket.incomingmail.Correspondent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
@WithMailServer
class WatchersTest {

    @Inject
    Staged staged;

    @Inject
    RecordAccount recordAccount;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private final Person lea = Person.staff(Role.SUPPORT_AGENT);
    private final String leasName = "lea-" + lea.id().toString().substring(0, 8);
    private final Correspondent leasMail = Correspondent.anybody();
    private final Correspondent requestersMail = Correspondent.anybody();
    private final Correspondent colleaguesMail = Correspondent.anybody();
    private Person requester;
    private Person colleague;
    private AtDesk ticket;

    @BeforeEach
    void aTicketAndAnAgentWhoCanBeMentioned() {
        requester = staged.covered();
        colleague = Person.of(requester.customer().orElseThrow(), Role.CUSTOMER_USER);
        account(requester, requestersMail);
        account(colleague, colleaguesMail);
        ticket = new AtDesk(staged.registered(requester).number());
        name(lea, lea, "0", leasName, leasMail.address()).statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void are_told_what_is_written_for_the_customer_to_read_but_not_their_own_words() {
        watch(colleague).statusCode(204);
        watch(colleague).statusCode(204);
        watch(lea).statusCode(204);

        ticket.writes(agent, "Un correctif arrive.");

        var mail = colleaguesMail.gets("Un correctif arrive.");
        assertThat(mail.subject()).contains("Nouveau message", ticket.number());
        assertThat(mail.headers().get("Reply-To")).startsWith("support+" + ticket.number() + ".");
        assertThat(leasMail.gets("Un correctif arrive.").headers()).doesNotContainKey("Reply-To");
        assertThat(requestersMail.gets("Un correctif arrive.").subject()).contains("Réponse à votre demande");

        ticket.writes(colleague, "Merci à vous.");

        leasMail.gets("Merci à vous.");
        assertThat(mails().receivedBy(colleaguesMail.address()))
                .noneMatch(sent -> sent.text().contains("Merci à vous."));
    }

    @Test
    void find_the_tickets_they_watch() {
        staged.registered(requester);
        watch(colleague).statusCode(204);

        colleague
                .asks()
                .queryParam("watched", true)
                .get("/tickets")
                .then()
                .statusCode(200)
                .body("items.number", contains(ticket.number()));
        requester.asks().queryParam("watched", true).get("/tickets").then().body("items", empty());
    }

    @Test
    void stop_being_told_when_they_wish() {
        watch(colleague).statusCode(204);
        watch(requester).statusCode(204);
        unwatch(colleague).statusCode(204);
        unwatch(colleague).statusCode(204);

        ticket.writes(agent, "Après.");

        requestersMail.gets("Après.");
        assertThat(mails().receivedBy(requestersMail.address()))
                .filteredOn(mail -> mail.text().contains("Après."))
                .hasSize(1);
        assertThat(mails().receivedBy(colleaguesMail.address())).isEmpty();
    }

    @Test
    void become_agents_whom_an_internal_note_mentions() {
        noted(agent, "@" + leasName.toUpperCase(Locale.ROOT) + ", qu'en penses-tu ? @personne", "INTERNAL");

        assertThat(leasMail.gets("qu'en penses-tu").subject()).contains("Vous êtes mentionné");
        listed(agent).body("items.id", contains(lea.id().toString())).body("items[0].cause", equalTo("MENTION"));
        listed(colleague).body("items", empty());
        assertThat(mails().receivedBy(requestersMail.address()))
                .noneMatch(mail -> mail.text().contains("penses-tu"));
    }

    @Test
    void do_not_become_so_by_a_note_that_the_customer_reads() {
        noted(agent, "Bonjour @" + leasName, "PUBLIC");

        listed(agent).body("items", empty());
    }

    @Rule("R11.2")
    @Test
    void are_of_the_customer_or_of_the_staff_and_nobody_else() {
        var stranger = staged.covered();
        watch(stranger).statusCode(404);
        stranger.asks()
                .get("/tickets/{number}/watchers", ticket.number())
                .then()
                .statusCode(404);
        watch(colleague).statusCode(204);
        watch(lea).statusCode(204);

        listed(requester).body("items.id", contains(colleague.id().toString()));
        listed(agent)
                .body(
                        "items.id",
                        containsInAnyOrder(colleague.id().toString(), lea.id().toString()));
    }

    @Test
    void have_names_that_are_theirs_alone() {
        name(agent, lea, "1", "autre", "a@cegidlife.example")
                .statusCode(409)
                .body("type", containsString("of-another"));
        name(agent, agent, "0", leasName, "a@cegidlife.example").statusCode(409).body("type", containsString("taken"));
        name(lea, lea, "0", leasName, "a@cegidlife.example").statusCode(412);
        name(agent, agent, "0", "pas un nom", "a@cegidlife.example").statusCode(400);
        name(agent, agent, "0", leasName + "-2", "pas une adresse").statusCode(400);
        name(Person.staff(Role.SUPPORT_MANAGER), lea, "1", leasName, leasMail.address() + ".fr")
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        agent.asks().get("/mention-names?limit=200").then().statusCode(200).body("items.name", hasItem(leasName));
    }

    @Rule("R11.2")
    @Test
    void of_a_merged_ticket_and_who_asked_for_it_follow_the_survivor_once() {
        var survivor = new AtDesk(staged.registered(colleague).number());
        var third = Person.of(requester.customer().orElseThrow(), Role.CUSTOMER_USER);
        var thirdsMail = Correspondent.anybody();
        account(third, thirdsMail);
        var gone = Person.of(requester.customer().orElseThrow(), Role.CUSTOMER_USER);
        watch(lea).statusCode(204);
        watch(third).statusCode(204);
        watch(gone).statusCode(204);
        third.asks()
                .put("/tickets/{number}/watchers/me", survivor.number())
                .then()
                .statusCode(204);

        mergedInto(survivor, ticket);

        agent.asks()
                .get("/tickets/{number}/watchers", survivor.number())
                .then()
                .statusCode(200)
                .body(
                        "items.collect { it.id + ' ' + it.kind + ' ' + it.cause }",
                        containsInAnyOrder(
                                lea.id() + " AGENT WISH", third.id() + " USER WISH", requester.id() + " USER MERGE"));
        survivor.writes(agent, "Corrigé pour tous.");
        List.of(leasMail, thirdsMail, requestersMail, colleaguesMail).forEach(mail -> {
            mail.gets("Corrigé pour tous.");
            assertThat(mails().receivedBy(mail.address()))
                    .filteredOn(received -> received.text().contains("Corrigé pour tous."))
                    .hasSize(1);
        });
    }

    @Test
    void of_a_merged_ticket_come_and_go_where_it_goes_on() {
        var survivor = new AtDesk(staged.registered(colleague).number());
        mergedInto(survivor, ticket);

        unwatch(requester).statusCode(204);
        watch(lea).statusCode(204);

        agent.asks()
                .get("/tickets/{number}/watchers", survivor.number())
                .then()
                .statusCode(200)
                .body("items.id", contains(lea.id().toString()));
    }

    @Test
    void are_not_made_of_who_asked_for_both_tickets() {
        var survivor = new AtDesk(staged.registered(requester).number());

        mergedInto(survivor, ticket);

        agent.asks()
                .get("/tickets/{number}/watchers", survivor.number())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private void mergedInto(AtDesk survivor, AtDesk duplicate) {
        int version = duplicate.seen(agent).extract().path("version");
        survivor.done(
                agent,
                "merge",
                Map.of(
                        "tickets",
                        List.of(Map.of("number", duplicate.number(), "version", version)),
                        "reason",
                        "La même erreur."));
    }

    private static ValidatableResponse name(Person by, Person of, String version, String name, String email) {
        return by.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("name", name, "email", email))
                .put("/mention-names/{agentId}", of.id())
                .then();
    }

    private ValidatableResponse watch(Person person) {
        return person.asks()
                .put("/tickets/{number}/watchers/me", ticket.number())
                .then();
    }

    private ValidatableResponse unwatch(Person person) {
        return person.asks()
                .delete("/tickets/{number}/watchers/me", ticket.number())
                .then();
    }

    private ValidatableResponse listed(Person person) {
        return person.asks()
                .get("/tickets/{number}/watchers", ticket.number())
                .then()
                .statusCode(200);
    }

    private void noted(Person author, String text, String visibility) {
        author.asks()
                .body(Map.of("text", text, "visibility", visibility))
                .post("/tickets/{number}/notes", ticket.number())
                .then()
                .statusCode(201);
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
}
