package com.cegidlife.ticket.purge;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.TicketRows;
import com.cegidlife.ticket.attachment.Attaching;
import com.cegidlife.ticket.attachment.Documents;
import com.cegidlife.ticket.desk.Ticket;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class PurgedHistoryTest {

    private static final Map<String, String> THANKS = Map.of("reason", "Merci.");

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    @Inject
    Obstacle otherFeature;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule("R4.1")
    @Test
    void is_what_was_over_before_the_first_instant_of_2024_and_nothing_younger_or_open() {
        clock.set(paris("2023-12-31T22:00"));
        var user = staged.covered();
        var last = staged.registered(user);
        var younger = staged.registered(user);
        var open = staged.registered(user);
        new AtDesk(last.number()).writes(user, "Toujours bloqué.");
        String document = Attaching.attach(user, last.number(), "a.pdf", Documents.pdf())
                .extract()
                .path("id");
        clock.set(paris("2023-12-31T23:59:59.999999"));
        new AtDesk(last.number()).done(user, "close", THANKS);
        clock.set(paris("2024-01-01T00:00"));
        new AtDesk(younger.number()).done(user, "close", THANKS);

        clock.set(paris("2026-11-23T12:00"));
        var admin = Admin.of(user.customer().orElseThrow());
        admin.estimates()
                .header("ETag", "\"0\"")
                .body("state", equalTo("ESTIMATED"))
                .body("horizon", equalTo("2023-12-31T23:00:00Z"))
                .body("expiresAt", equalTo("2026-11-23T11:15:00Z"))
                .body("estimate.tickets", equalTo(1))
                .body("estimate.notes", equalTo(1))
                .body("estimate.oldestAt", equalTo("2023-12-31T21:00:00Z"))
                .body("estimate.newestAt", equalTo("2023-12-31T21:00:00Z"))
                .body("estimate.openTicketsKept", equalTo(1))
                .body("keeps", hasItems("OPEN_TICKETS", "ANONYMOUS_STATISTICS", "AUDIT"));
        var purge = admin.purges();
        admin.awaitsTheEndOf(purge);

        agent.asks().get("/tickets/{number}", last.number()).then().statusCode(404);
        new AtDesk(younger.number()).seen(user).body("state", equalTo("CLOSED"));
        new AtDesk(open.number()).seen(user).body("state", equalTo("REGISTERED"));
        assertThat(otherFeature.hasSeen(last.id())).isTrue();
        assertThat(otherFeature.hasSeen(younger.id())).isFalse();
        assertNothingIsLeftOf(last);
        Awaitility.await("the sweep of the content")
                .until(() ->
                        TicketRows.count("select count(*) from attachment_contents where id = ?::uuid", document) == 0);
    }

    private static void assertNothingIsLeftOf(Ticket ticket) {
        for (var table : new String[] {"notes", "ticket_history", "commitments", "qualifications", "attachments"}) {
            assertThat(TicketRows.count("select count(*) from " + table + " where ticket_id = ?", ticket.id()))
                    .as(table)
                    .isZero();
        }
    }

    @Rule("R4.1")
    @Test
    void leaves_figures_and_who_purged_what_and_when() {
        clock.set(paris("2023-06-05T10:00"));
        var user = staged.covered();
        var ticket = new AtDesk(staged.registered(user).number());
        clock.set(paris("2023-06-05T11:00"));
        ticket.done(agent, "take-in-charge", Map.of());
        ticket.done(user, "close", THANKS);

        clock.set(paris("2026-11-23T12:00"));
        var customer = user.customer().orElseThrow();
        var admin = Admin.of(customer);
        var purge = admin.purges();
        admin.awaitsTheEndOf(purge);

        admin.sees(purge)
                .body("requestedBy", equalTo(admin.person().id().toString()))
                .body("confirmedBy", equalTo(admin.person().id().toString()))
                .body("confirmedAt", equalTo("2026-11-23T11:00:00Z"))
                .body("progress.tickets", equalTo(1))
                .body("progress.notes", equalTo(0));
        admin.person()
                .asks()
                .get("/history-purges")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(purge))
                .body("next", nullValue());
        Person.staff(Role.SUPPORT_MANAGER)
                .asks()
                .queryParam("subject", "history-purge/" + purge)
                .get("/audit")
                .then()
                .body("items[0].action", equalTo("purge-history"))
                .body("items[0].actorId", equalTo(admin.person().id().toString()));
        assertThat(TicketRows.text("""
                        select concat_ws(' ', ticket.kind, priority, product, ticket.cycles, closure, commitment.kind, state)
                        from ticket_statistics ticket join commitment_statistics commitment on statistic_id = ticket.id
                        where customer_id = ? and registered_at = '2023-06-05T08:00:00Z'
                          and taken_in_charge_at = '2023-06-05T09:00:00Z' and fulfilled_at = taken_in_charge_at
                        """, customer)).isEqualTo("SUPPORT HIGH compta 1 BY_CUSTOMER TAKE_IN_CHARGE MET");
    }

    @Rule("R4.1")
    @Test
    void is_no_ticket_on_which_somebody_has_written_since() {
        clock.set(paris("2023-12-01T10:00"));
        var user = staged.covered();
        var ticket = new AtDesk(staged.registered(user).number());
        ticket.done(user, "close", THANKS);
        clock.set(paris("2024-01-01T00:00"));
        ticket.writes(user, "Bonne année !");

        clock.set(paris("2026-11-23T12:00"));
        Admin.of(user.customer().orElseThrow()).estimates().body("estimate.tickets", equalTo(0));
        clock.set(paris("2027-01-01T00:00"));
        Admin.of(user.customer().orElseThrow()).estimates().body("estimate.tickets", equalTo(1));
    }

    @Test
    void is_no_order_of_credits_because_invoices_rest_on_it() {
        clock.set(paris("2026-11-23T12:00"));
        var customer = UUID.randomUUID();
        TicketRows.closed(customer, 1, paris("2020-03-02T10:00"));
        TicketRows.update("update tickets set kind = 'CREDIT_ORDER', priority = null where customer_id = ?", customer);

        Admin.of(customer)
                .estimates()
                .body("estimate.tickets", equalTo(0))
                .body("estimate.oldestAt", nullValue())
                .body("estimate.paidTicketsKept", equalTo(1));
    }

    @Test
    void may_be_the_original_of_a_younger_duplicate_which_stays_one() {
        clock.set(paris("2026-11-23T12:00"));
        var user = staged.covered();
        var customer = user.customer().orElseThrow();
        TicketRows.closed(customer, 1, paris("2023-12-30T10:00"));
        var duplicate = staged.registered(user).id();
        TicketRows.update("""
                insert into qualifications (id, ticket_id, cycle, nature, outcome, duplicate_of, explanation, qualified_by,
                    qualified_at)
                select gen_random_uuid(), ?, 1, 'DUPLICATE', 'DUPLICATE', id, 'Déjà signalé.', gen_random_uuid(), now()
                from tickets where customer_id = ? and state = 'CLOSED'
                """, duplicate, customer);
        var admin = Admin.of(customer);
        admin.awaitsTheEndOf(admin.purges());

        assertThat(TicketRows.text(
                        "select concat_ws(' ', nature, duplicate_of) from qualifications where ticket_id = ?",
                        duplicate))
                .isEqualTo("DUPLICATE");
    }

    @Test
    void takes_along_what_every_feature_keeps_about_a_ticket() {
        assertThat(TicketRows.text("""
                        select string_agg(conrelid::regclass || '.' || conname, ', ' order by conname) from pg_constraint
                        where contype = 'f' and confrelid = 'tickets'::regclass and confdeltype not in ('c', 'n')
                        """))
                .as(
                        "foreign keys to tickets that would stop a purge: see TicketsPurged; invoices rest on orders in credits")
                .isEqualTo("credit_orders.credit_orders_ticket_id_fkey");
    }
}
