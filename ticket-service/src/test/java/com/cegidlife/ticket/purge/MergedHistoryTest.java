package com.cegidlife.ticket.purge;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.TicketRows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class MergedHistoryTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private Person user;
    private AtDesk merged;
    private AtDesk survivor;

    @BeforeEach
    void merge() {
        clock.set(paris("2023-06-05T10:00"));
        user = staged.covered();
        merged = new AtDesk(staged.registered(user).number());
        survivor = new AtDesk(staged.registered(user).number());
        merged.writes(user, "Toujours bloqué.");
        survivor.done(
                agent,
                "merge",
                Map.of("tickets", List.of(Map.of("number", merged.number(), "version", 1)), "reason", "Doublon."));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule("R4.1")
    @Test
    void stays_as_long_as_the_ticket_that_shows_it() {
        clock.set(paris("2026-11-23T12:00"));
        Admin.of(user.customer().orElseThrow()).estimates().body("estimate.tickets", equalTo(0));

        survivor.seen(user, "notes").body("items.mergedFrom", contains(merged.number()));
    }

    @Rule("R4.1")
    @Test
    void goes_with_the_ticket_that_shows_it_and_leaves_how_satisfied_its_requester_was() {
        survivor.done(user, "close", Map.of("reason", "Merci."));
        user.asks()
                .body(Map.of("score", 5, "comment", "Merci."))
                .post("/tickets/{number}/satisfaction", survivor.number())
                .then()
                .statusCode(201);
        clock.set(paris("2026-11-23T12:00"));
        var admin = Admin.of(user.customer().orElseThrow());
        admin.estimates().body("estimate.tickets", equalTo(2));
        admin.awaitsTheEndOf(admin.purges());

        user.asks().get("/tickets/{number}", merged.number()).then().statusCode(404);
        user.asks().get("/tickets/{number}", survivor.number()).then().statusCode(404);
        assertThat(TicketRows.count(
                        "select count(*) from ticket_statistics where customer_id = ? and satisfaction = 5",
                        user.customer().orElseThrow()))
                .isEqualTo(1);
    }
}
