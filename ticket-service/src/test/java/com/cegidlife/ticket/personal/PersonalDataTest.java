package com.cegidlife.ticket.personal;

import static com.cegidlife.ticket.Given.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.Standing;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.TicketRows;
import com.cegidlife.ticket.attachment.Attaching;
import com.cegidlife.ticket.attachment.Documents;
import com.cegidlife.ticket.desk.EraseTexts;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.entitlement.RecordAccount;
import com.cegidlife.ticket.entitlement.RecordStanding;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class PersonalDataTest {

    private static final Map<String, String> THANKS = Map.of("reason", "Merci.");

    @Inject
    Staged staged;

    @Inject
    RecordAccount recordAccount;

    @Inject
    RecordStanding recordStanding;

    private final Person manager = Person.staff(Role.SUPPORT_MANAGER);
    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    private Person user;
    private Person admin;
    private String address;
    private Ticket registered;
    private AtDesk ticket;
    private String document;

    @BeforeEach
    void stage() {
        user = staged.covered();
        admin = Person.of(user.customer().orElseThrow(), Role.CUSTOMER_ADMIN);
        address = user.id() + "@martin.example";
        recordStanding.record(UUID.randomUUID(), standing(user.id(), 1, Standing.CERTIFIED, Optional.empty()));
        registered = staged.registered(user);
        ticket = new AtDesk(registered.number());
        ticket.writes(user, "Toujours bloqué.");
        ticket.writes(agent, "Nous regardons.");
        document = Attaching.attach(user, registered.number(), "bulletin-claire.pdf", Documents.pdf())
                .extract()
                .path("id");
        recordAccount.record(UUID.randomUUID(), account(user, 1));
        TicketRows.update("""
                insert into outgoing_mails (id, recipient, subject, body, created_at, sent_at)
                values (gen_random_uuid(), ?, 'Demande', 'Nous regardons.', now(), now())
                """, address);
    }

    @Rule("R11.2")
    @Test
    void is_everything_that_is_held_about_a_user_page_by_page() {
        ticket.done(user, "close", THANKS);

        var items = export(admin);
        assertThat(items)
                .extracting(item -> item.get("section"))
                .containsSubsequence("ACCOUNT", "STANDINGS", "TICKETS", "NOTES", "ATTACHMENTS", "DECISIONS", "MAILS");
        assertThat(items.toString())
                .contains("Claire Martin", address, "CERTIFIED", registered.number(), "Clôture impossible")
                .contains("Toujours bloqué.", "bulletin-claire.pdf", "close", "Merci.", "Nous regardons.");
        assertThat(export(manager)).isEqualTo(items);
    }

    @Rule("R11.2")
    @Test
    void is_for_the_administrator_of_the_own_customer() {
        var other = Person.of(UUID.randomUUID(), Role.CUSTOMER_ADMIN);
        other.asks().get("/users/{id}/personal-data", user.id()).then().statusCode(404);
        erased(other).statusCode(404);
        manager.asks()
                .get("/users/{id}/personal-data", UUID.randomUUID())
                .then()
                .statusCode(404);
        admin.asks()
                .queryParam("cursor", "bm9uc2Vuc2U")
                .get("/users/{id}/personal-data", user.id())
                .then()
                .statusCode(400);
    }

    @Rule("R11.2")
    @Test
    void is_erased_and_leaves_figures() {
        ticket.done(user, "close", THANKS);
        var commitments = ticket.seen(agent, "commitments").extract().asString();

        erased(admin).statusCode(200).body("tickets", equalTo(1)).body("notes", equalTo(1));

        ticket.seen(agent)
                .body("subject", equalTo(EraseTexts.MARKER))
                .body("context", equalTo(EraseTexts.MARKER))
                .body("errorMessages", equalTo(EraseTexts.MARKER))
                .body("menuPath", equalTo(EraseTexts.MARKER))
                .body("priority", equalTo("HIGH"))
                .body("state", equalTo("CLOSED"));
        ticket.seen(agent, "notes")
                .body("items[0].text", equalTo(EraseTexts.MARKER))
                .body("items[1].text", equalTo("Nous regardons."));
        assertThat(ticket.seen(agent, "commitments").extract().asString()).isEqualTo(commitments);
        assertThat(export(admin).toString()).doesNotContain("Claire", "claire", address, "Toujours", "Clôture");
        assertThat(ticket.seen(agent, "history").extract().asString())
                .contains("document effacé")
                .doesNotContain("claire");
        Awaitility.await("the sweep of the content")
                .until(() ->
                        TicketRows.count("select count(*) from attachment_contents where id = ?::uuid", document) == 0);
        assertThat(mails()).isZero();
        manager.asks()
                .queryParam("subject", "user/" + user.id())
                .get("/audit")
                .then()
                .body("items[0].reason", equalTo("Demande reçue"))
                .body("items[0].after", containsString("1 tickets, 1 notes"));
    }

    @Test
    void does_not_come_back_when_billing_tells_of_the_account_again() {
        ticket.done(user, "close", THANKS);
        erased(manager).statusCode(200);
        recordAccount.record(UUID.randomUUID(), account(user, 2));

        assertThat(export(admin).toString()).doesNotContain("Claire", address);
    }

    @Test
    void is_not_erased_while_tickets_are_not_over_which_are_named() {
        erased(admin)
                .statusCode(409)
                .body("type", equalTo("/problems/user-has-open-tickets"))
                .body("tickets", equalTo(registered.number()));

        var colleague = Person.of(user.customer().orElseThrow(), Role.CUSTOMER_USER);
        recordAccount.record(UUID.randomUUID(), account(colleague, 1));
        ticket.writes(colleague, "Moi aussi.");
        erased(admin, colleague).statusCode(409).body("tickets", equalTo(registered.number()));
        ticket.seen(user).body("subject", equalTo("Clôture impossible"));
    }

    @Test
    void is_erased_from_answers_kept_for_repeated_requests_but_not_from_mails_that_still_have_to_leave() {
        user.asks()
                .header("Idempotency-Key", "key")
                .body(Map.of("text", "Avec une clé."))
                .post("/tickets/{number}/notes", registered.number())
                .then()
                .statusCode(201);
        ticket.done(user, "close", THANKS);
        TicketRows.update("""
                insert into outgoing_mails (id, recipient, subject, body, created_at, next_attempt_at)
                values (gen_random_uuid(), ?, 'Demande', 'Bonjour', now(), 'infinity')
                """, address);
        erased(admin).statusCode(200);

        assertThat(TicketRows.count("select count(*) from idempotency_keys where caller_id = ?", user.id()))
                .isZero();
        assertThat(mails()).isEqualTo(1);
        TicketRows.update("delete from outgoing_mails where recipient = ?", address);
    }

    @Test
    void may_be_erased_again_when_something_has_come_since() {
        ticket.done(user, "close", THANKS);
        erased(admin).statusCode(200);
        erased(admin).statusCode(200).body("tickets", equalTo(0)).body("notes", equalTo(0));
        ticket.writes(user, "Encore moi.");
        erased(admin).statusCode(200).body("tickets", equalTo(0)).body("notes", equalTo(1));
        ticket.seen(agent, "notes").body("items.text", not(hasItem("Encore moi.")));
    }

    private List<Map<String, Object>> export(Person by) {
        var items = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = by.asks().queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/users/{id}/personal-data", user.id())
                    .then()
                    .statusCode(200)
                    .extract();
            items.addAll(page.<List<Map<String, Object>>>path("items"));
            cursor = page.path("next");
        } while (cursor != null);
        return items;
    }

    private ValidatableResponse erased(Person by) {
        return erased(by, user);
    }

    private static ValidatableResponse erased(Person by, Person whom) {
        return by.asks()
                .body(Map.of("reason", "Demande reçue"))
                .post("/users/{id}/erasure", whom.id())
                .then();
    }

    private AccountChanged account(Person whose, long version) {
        return new AccountChanged(whose.id(), whose.customer().orElseThrow(), "Claire Martin", address, true, version);
    }

    private long mails() {
        return TicketRows.count("select count(*) from outgoing_mails where recipient = ?", address);
    }
}
