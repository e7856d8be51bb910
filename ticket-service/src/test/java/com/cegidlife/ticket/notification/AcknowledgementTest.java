package com.cegidlife.ticket.notification;

import static com.cegidlife.testkit.SuiteServers.mails;
import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.EnvironmentKind;
import com.cegidlife.events.OutageStarted;
import com.cegidlife.events.Standing;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.ReceivedMail;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.WithMailServer;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.entitlement.RecordAccount;
import com.cegidlife.ticket.outage.OpenOutageTicket;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
@WithMailServer
class AcknowledgementTest {

    private static final Map<String, String> SUPPORT = Map.of(
            "kind", "SUPPORT",
            "priority", "CRITICAL",
            "product", PRODUCT,
            "subject", "Clôture impossible",
            "context", "À la clôture de l'exercice 2025",
            "errorMessages", "Erreur 4012",
            "menuPath", "Comptabilité > Clôture");

    private final String address = UUID.randomUUID() + "@martin.example";

    @Inject
    Staged staged;

    @Inject
    RecordAccount recordAccount;

    @Inject
    OpenOutageTicket openOutageTicket;

    @Inject
    MutableClock clock;

    @BeforeEach
    void setClock() {
        clock.set(paris("2026-11-20T18:30"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule({"R14.3", "R14.6"})
    @Test
    void tells_the_number_and_the_promised_time_in_both_languages_and_why_then() {
        var number = register(withAccount(staged.covered()), SUPPORT);

        var mail = awaitMail();
        assertThat(mail.subject())
                .isEqualTo("[%s] Demande enregistrée / Ticket registered – Clôture impossible".formatted(number));
        assertThat(mail.text())
                .contains("Bonjour Claire Martin,", "« Clôture impossible » est enregistrée sous le numéro " + number)
                .contains("au plus tard le lundi 23 novembre 2026 à 13:00 (heure de Paris, UTC+01:00)")
                .contains("4 heures de support, comptées depuis le lundi 23 novembre 2026 à 09:00")
                .contains("by Monday 23 November 2026 at 13:00 (Paris time, UTC+01:00) at the latest")
                .contains("4 support hours, counted from Monday 23 November 2026 at 09:00")
                .contains("https://portal.example/tickets/" + number)
                .doesNotContain("\n\n\n");
    }

    @Rule({"R14.3", "R15.14"})
    @Test
    void says_that_a_usage_question_carries_no_commitment() {
        var question = new HashMap<>(Map.of("kind", "USAGE_QUESTION", "product", PRODUCT));
        question.putAll(Map.of("subject", "Lettrage", "context", "Comment lettrer un règlement partiel ?"));

        register(withAccount(staged.standing(Standing.CERTIFIED, Optional.empty())), question);

        assertThat(awaitMail().text())
                .contains("Une question d'usage ne comporte pas d'engagement de prise en charge.")
                .contains("A usage question carries no take-in-charge commitment.")
                .doesNotContain("au plus tard", "at the latest");
    }

    @Rule({"R14.3", "R16.3"})
    @Test
    void says_that_customer_service_carries_no_commitment() {
        register(
                withAccount(staged.covered()),
                Map.of(
                        "kind", "CUSTOMER_SERVICE",
                        "topic", "ADMINISTRATIVE",
                        "subject", "Adresse",
                        "context", "Nous déménageons."));

        assertThat(awaitMail().text())
                .contains("Une demande au service client ne comporte pas d'engagement de prise en charge.")
                .contains("A customer service ticket carries no take-in-charge commitment.");
    }

    @Rule("R14.3")
    @Test
    void waits_for_a_mail_server_that_is_away_while_the_ticket_is_registered() {
        var user = withAccount(staged.covered());
        String number;
        mails().stop();
        try {
            number = register(user, SUPPORT);
            await().until(() ->
                    count("recipient = '" + address + "' and attempts = 1 and last_error is not null") == 1);
        } finally {
            mails().startAgain();
        }

        clock.advance(Duration.ofSeconds(3));

        assertThat(awaitMail().subject()).contains(number);
    }

    @Test
    void is_not_sent_to_whom_billing_has_told_no_address_of() throws SQLException {
        var number = register(staged.covered(), SUPPORT);

        assertThat(count("subject like '%" + number + "%'")).isZero();
    }

    @Test
    void is_not_sent_for_a_ticket_that_an_outage_opens() throws SQLException {
        var outage = UUID.randomUUID();

        openOutageTicket.open(UUID.randomUUID(), started(outage));

        assertThat(count("thread_id = (select ticket_id from outage_tickets where outage_id = '" + outage + "')"))
                .isZero();
        assertThat(count("exists (select from outage_tickets where outage_id = '" + outage + "')"))
                .isEqualTo(count("true"));
    }

    private Person withAccount(Person user) {
        var customer = user.customer().orElseThrow();
        recordAccount.record(
                UUID.randomUUID(), new AccountChanged(user.id(), customer, "Claire Martin", address, true, 1));
        return user;
    }

    private static String register(Person user, Map<String, String> ticket) {
        return user.asks()
                .body(ticket)
                .post("/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static OutageStarted started(UUID outage) {
        return new OutageStarted(
                outage,
                UUID.randomUUID(),
                "Production",
                EnvironmentKind.PRODUCTION,
                PRODUCT,
                UUID.randomUUID(),
                paris("2026-11-20T15:58"),
                paris("2026-11-20T15:59"),
                "HTTP 503");
    }

    private ReceivedMail awaitMail() {
        await().until(() -> !mails().receivedBy(address).isEmpty());
        return mails().receivedBy(address).getFirst();
    }

    private static long count(String condition) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from outgoing_mails where " + condition)) {
            row.next();
            return row.getLong(1);
        }
    }
}
