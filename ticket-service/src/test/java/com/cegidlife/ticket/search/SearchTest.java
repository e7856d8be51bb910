package com.cegidlife.ticket.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Given;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.attachment.Attaching;
import com.cegidlife.ticket.attachment.Documents;
import com.cegidlife.ticket.desk.FilledForm;
import com.cegidlife.ticket.desk.RegisterTicket;
import com.cegidlife.ticket.desk.TicketRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnRealServers(database = "ticket")
class SearchTest {

    @Inject
    Staged staged;

    @Inject
    RegisterTicket registerTicket;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private Person user;
    private String closing;
    private String payroll;

    @BeforeEach
    void register() {
        user = staged.covered();
        closing = registered(
                "Clôtures impossibles",
                "À la clôture de l'exercice, les écritures impayées restent",
                "Erreur ORA-00942");
        payroll = registered("Bulletin de paie", "Le régime Alsace-Moselle manque au bulletin", "Échec du calcul 4012");
    }

    @Test
    void finds_the_names_of_attachments_as_long_as_they_are_there() {
        String id = Attaching.attach(user, payroll, "Bordereau_Urssaf-2026.pdf", Documents.pdf())
                .statusCode(201)
                .extract()
                .path("id");
        search(user, "bordereaux urssaf").body("items.number", contains(payroll));
        search(staged.covered(), "urssaf").body("items", empty());

        user.asks()
                .delete("/tickets/{number}/attachments/{id}", payroll, id)
                .then()
                .statusCode(204);

        search(user, "urssaf").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clôture",
                "cloture",
                "CLÔTURES",
                "écriture",
                "ecritures",
                "impayée",
                "impayees",
                "impossible",
                "exercice clôture",
                "l'exercice",
                "l’exercice",
                "la clôture de l'exercice",
                "\"clôture de l'exercice\"",
                "« écritures impayées »",
                "ORA-00942",
                "00942",
                "\"erreur ora 00942\"",
                "clôture -paie",
                "cloture -\"bulletin de paie\""
            })
    void finds_the_words_in_french_whatever_their_form_and_accents(String text) {
        search(user, text).body("items.number", contains(closing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clôture bulletin",
                "clôture -ecritures",
                "-clôture -paie",
                "\"exercice clôture\"",
                "\"impayées écritures\"",
                "introuvable"
            })
    void finds_nothing_that_lacks_a_word_or_has_one_too_many(String text) {
        search(user, text).body("items", empty());
    }

    @Test
    void shows_the_newest_first() {
        search(user, "erreur OR échec").body("items", empty());
        search(user, "au").body("items.number", contains(payroll, closing));
        search(user, "-introuvable").body("items.number", contains(payroll, closing));
    }

    @Test
    void finds_a_name_inside_a_hyphenated_one() {
        search(user, "moselle").body("items.number", contains(payroll));
        search(user, "Alsace-Moselle").body("items.number", contains(payroll));
    }

    @Test
    void takes_the_words_of_a_ticket_and_of_its_notes_together() {
        write(user, closing, "Le mandat SEPA du fournisseur aussi.", "PUBLIC");

        search(user, "clôture mandats").body("items.number", contains(closing));
        search(user, "écritures -mandat").body("items", empty());
    }

    @Test
    void the_number_of_a_ticket_finds_it_and_in_quotation_marks_those_that_mention_it() {
        write(user, payroll, "Comme " + closing + ".", "PUBLIC");

        search(user, closing.toLowerCase()).body("items.number", contains(closing));
        search(user, "\"" + closing + "\"").body("items.number", contains(payroll));
        search(user, "D-1999-000001").body("items", empty());
    }

    @Rule("R11.2")
    @Test
    void another_customers_words_find_nothing() {
        write(user, closing, "Le mandat SEPA aussi.", "PUBLIC");
        var stranger = staged.covered();

        search(stranger, "clôture").body("items", empty());
        search(stranger, "mandat").body("items", empty());
        search(stranger, closing).body("items", empty());
        search(stranger, "-introuvable").body("items", empty());
        stranger.asks()
                .queryParam("customerId", user.customer().orElseThrow().toString())
                .queryParam("number", closing)
                .get("/tickets")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Rule("R11.2")
    @Test
    void internal_notes_find_a_ticket_for_the_staff_alone() {
        write(agent, closing, "Le client est en contentieux.", "INTERNAL");

        search(user, "contentieux").body("items", empty());
        search(user, "clôture -contentieux").body("items.number", contains(closing));
        ofTheCustomer("contentieux").body("items.number", contains(closing));
        ofTheCustomer("clôture -contentieux").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le la les",
                "",
                " ",
                "-",
                "\"",
                "\"\"",
                "-\"",
                "&|!():*<->\\'",
                "%",
                "';--",
                "\ud83d\ude00",
                "<b>gras</b>"
            })
    void whatever_is_typed_is_answered(String text) {
        search(user, text);
    }

    @Test
    void words_too_common_to_be_kept_are_left_out() {
        search(user, "le la les").body("items.number", contains(payroll, closing));
        search(user, "le bulletin -les").body("items.number", contains(payroll));
    }

    @Test
    void a_long_message_is_searched_as_it_was_pasted() {
        search(user, "À la clôture de l'exercice, les écritures impayées restent. Erreur ORA-00942 ".repeat(10))
                .body("items.number", contains(closing));
    }

    @Test
    void joins_other_filters() {
        user.asks()
                .queryParam("text", "bulletin")
                .queryParam("priority", "HIGH")
                .get("/tickets")
                .then()
                .body("items.number", contains(payroll));
        user.asks()
                .queryParam("text", "bulletin")
                .queryParam("priority", "CRITICAL")
                .get("/tickets")
                .then()
                .body("items", empty());
    }

    @Test
    void is_read_page_by_page() {
        String next = user.asks()
                .get("/tickets?text=-introuvable&limit=1")
                .then()
                .body("items.number", contains(payroll))
                .extract()
                .path("next");

        user.asks()
                .queryParam("text", "-introuvable")
                .queryParam("cursor", next)
                .get("/tickets")
                .then()
                .body("items.number", contains(closing));
    }

    @Test
    void the_staff_searches_the_tickets_of_all() {
        var other = staged.covered();
        var word = "introuvable" + user.id().toString().replace("-", "");
        write(user, closing, word, "PUBLIC");
        var second = staged.registered(other).number();
        write(other, second, word, "PUBLIC");

        search(agent, word).body("items.number", containsInAnyOrder(closing, second));
    }

    private String registered(String subject, String context, String errorMessages) {
        return registerTicket
                .register(
                        user.customer().orElseThrow(),
                        user.id(),
                        new FilledForm(
                                new TicketRequest(
                                        TicketKind.SUPPORT,
                                        TicketPriority.HIGH,
                                        Given.PRODUCT,
                                        null,
                                        null,
                                        null,
                                        subject,
                                        context,
                                        errorMessages,
                                        "Menu"),
                                null,
                                null))
                .number();
    }

    private static void write(Person author, String number, String text, String visibility) {
        author.asks()
                .body(Map.of("text", text, "visibility", visibility))
                .post("/tickets/{number}/notes", number)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse search(Person searcher, String text) {
        return searcher.asks()
                .queryParam("text", text)
                .get("/tickets")
                .then()
                .statusCode(200)
                .body("next", equalTo(null));
    }

    private ValidatableResponse ofTheCustomer(String text) {
        return agent.asks()
                .queryParam("text", text)
                .queryParam("customerId", user.customer().orElseThrow().toString())
                .get("/tickets")
                .then()
                .statusCode(200);
    }
}
