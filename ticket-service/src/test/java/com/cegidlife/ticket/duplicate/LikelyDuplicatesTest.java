package com.cegidlife.ticket.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Asked;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class LikelyDuplicatesTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private Person user;
    private String closing;

    @BeforeEach
    void somethingWasAsked() {
        user = staged.covered();
        closing = asked(Map.of("subject", "Clôtures impossibles"));
        asked(Map.of(
                "subject",
                "Bulletin de paie",
                "context",
                "Le régime manque",
                "errorMessages",
                "Échec",
                "menuPath",
                "Paie"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void have_a_subject_that_is_alike_whatever_accents_and_endings() {
        draft(user, "cloture impossible", "")
                .body("items.number", contains(closing))
                .body("items[0].why.subject", greaterThan(50))
                .body("items[0].why.words", contains("cloture", "impossible"))
                .body("items[0].state", equalTo("REGISTERED"));
    }

    @Test
    void have_most_words_of_the_draft_under_another_subject() {
        draft(user, "Problème", "Erreur 4012 pour la clôture des exercices")
                .body("items.number", contains(closing))
                .body("items[0].why.words", hasSize(4));
        draft(user, "Problème", "Rien à voir avec les autres, une question de droits")
                .body("items", empty());
    }

    @Rule("R11.2")
    @Test
    void are_of_the_same_customer_alone() {
        draft(staged.covered(), "Clôtures impossibles", "").body("items", empty());
    }

    @Test
    void are_open_or_were_closed_lately_and_of_the_product_that_is_stated() {
        new AtDesk(closing).done(user, "close", Map.of("reason", "Résolu."));
        draft(user, "Clôtures impossibles", "")
                .body("items.number", contains(closing))
                .body("items[0].state", equalTo("CLOSED"));
        user.asks()
                .body(Map.of("subject", "Clôtures impossibles", "product", "paie"))
                .post("/likely-duplicates")
                .then()
                .body("items", empty());

        clock.advance(Duration.ofDays(91));

        draft(user, "Clôtures impossibles", "").body("items", empty());
    }

    @Test
    void are_never_merged_tickets_but_those_in_which_they_go_on_once() {
        var agent = Person.staff(Role.SUPPORT_AGENT);
        var survivor = new AtDesk(asked(Map.of("subject", "Erreur 4012")));
        var other = asked(Map.of("subject", "Clôtures impossibles"));
        survivor.done(
                agent,
                "merge",
                Map.of(
                        "tickets",
                        List.of(Map.of("number", closing, "version", 0), Map.of("number", other, "version", 0)),
                        "reason",
                        "La même erreur."));

        draft(user, "Clôtures impossibles", "")
                .body("items.number", contains(survivor.number()))
                .body("items[0].subject", equalTo("Erreur 4012"))
                .body("items[0].state", equalTo("REGISTERED"))
                .body("items[0].why.subject", equalTo(100));
    }

    @Test
    void are_five_at_most() {
        for (var count = 0; count < 6; count++) {
            asked(Map.of("subject", "Clôtures impossibles"));
        }

        draft(user, "Clôtures impossibles", "").body("items", hasSize(5));
    }

    @Test
    void are_found_whatever_is_typed_and_not_asked_for_without_a_subject() {
        draft(user, "' ); drop table tickets; -- & | ! <->", "\"(*:*").body("items", empty());
        draft(user, "de la", "").body("items", empty());
        user.asks()
                .body(Map.of("subject", " "))
                .post("/likely-duplicates")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/subject"));
        user.asks()
                .body(Map.of("subject", "x".repeat(201)))
                .post("/likely-duplicates")
                .then()
                .statusCode(400)
                .body("type", containsString("invalid-request"));
    }

    @Test
    void are_read_with_an_index() throws SQLException {
        var plan = new StringBuilder();
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_bitmapscan = off");
            try (var rows = statement.executeQuery("explain select id from tickets where customer_id = '"
                    + user.customer().orElseThrow()
                    + "' and state <> 'CANCELLED' and coalesce(closed_at, 'infinity'::timestamptz) > now()"
                    + " order by coalesce(closed_at, 'infinity'::timestamptz) desc, id desc limit 1000")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
        }
        assertThat(plan.toString()).contains("tickets_open_or_closed_last").doesNotContain("Sort");
    }

    private String asked(Map<String, String> form) {
        return Asked.support(user, form).statusCode(201).extract().path("number");
    }

    private static ValidatableResponse draft(Person person, String subject, String description) {
        return person.asks()
                .body(Map.of("subject", subject, "description", description))
                .post("/likely-duplicates")
                .then()
                .statusCode(200);
    }
}
