package com.cegidlife.ticket.incomingmail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.entitlement.RecordAccount;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class ReceiveLetterTest {

    @Inject
    Staged staged;

    @Inject
    RecordAccount recordAccount;

    @Inject
    ReplyAddresses addresses;

    @Inject
    ReceiveLetter receiveLetter;

    @Inject
    ForgetMails forgetMails;

    @Inject
    MutableClock clock;

    private final String address = UUID.randomUUID() + "@martin.example";
    private Person user;
    private Ticket ticket;

    @BeforeEach
    void aTicketOfAUserWithAnAddress() {
        user = staged.covered();
        recordAccount.record(
                UUID.randomUUID(),
                new AccountChanged(
                        user.id(),
                        user.customer().orElseThrow(),
                        "Claire Martin",
                        address.toUpperCase(Locale.ROOT),
                        true,
                        1));
        ticket = staged.registered(user);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void writes_one_note_when_several_replicas_read_the_same_mail_at_once() throws Exception {
        var letter = letter("En même temps.");
        try (var replicas = Executors.newFixedThreadPool(4)) {
            replicas.invokeAll(Stream.generate(() -> (Callable<Void>) () -> receive(letter))
                    .limit(4)
                    .toList());
        }
        receive(letter);

        new AtDesk(ticket.number()).seen(user, "notes").body("items.text", contains("En même temps."));
        assertThat(count("author_id = '" + user.id() + "'")).isEqualTo(1);
    }

    @Test
    void takes_the_address_whatever_mail_programs_make_of_its_letters() {
        var letter = letter("Bonjour.");
        var shouted = new Letter(
                letter.messageId(),
                letter.sender(),
                List.of(letter.recipients().getFirst().toUpperCase(Locale.ROOT)),
                "",
                letter.text(),
                List.of(),
                Map.of(),
                Optional.empty());

        receive(shouted);

        new AtDesk(ticket.number()).seen(user, "notes").body("items.text", contains("Bonjour."));
    }

    @Test
    void answers_no_mail_of_our_own() throws SQLException {
        var letter = letter("Bonjour.");

        receive(new Letter(
                letter.messageId(),
                Optional.of("Support+x@cegidlife.example"),
                letter.recipients(),
                "",
                letter.text(),
                List.of(),
                Map.of(),
                Optional.empty()));

        assertThat(count("reason = 'AUTOMATIC' and message_id = '" + letter.messageId() + "'"))
                .isEqualTo(1);
    }

    @Rule("R11.2")
    @Test
    void takes_nothing_from_an_account_that_was_removed() throws SQLException {
        recordAccount.record(
                UUID.randomUUID(),
                new AccountChanged(user.id(), user.customer().orElseThrow(), "Claire Martin", address, false, 2));

        receive(letter("Encore moi."));

        assertThat(count("reason = 'UNKNOWN_SENDER' and sender = '" + address + "'"))
                .isEqualTo(1);
    }

    @Test
    void forgets_mails_after_their_time_and_their_words_with_their_author() throws SQLException {
        receive(letter("Mes mots."));
        var admin = Person.of(user.customer().orElseThrow(), Role.CUSTOMER_ADMIN);
        admin.asks()
                .get("/users/{id}/personal-data?limit=200", user.id())
                .then()
                .statusCode(200)
                .body("items.section", hasItem("MAILS_RECEIVED"));
        new AtDesk(ticket.number()).done(user, "close", Map.of("reason", "Fini."));
        admin.asks()
                .body(Map.of("reason", "Demande reçue."))
                .post("/users/{id}/erasure", user.id())
                .then()
                .statusCode(200);
        assertThat(count("author_id = '" + user.id() + "' and (sender is not null or text like '%mots%')"))
                .isZero();

        clock.advance(Duration.ofDays(91));
        var more = true;
        while (more) {
            more = forgetMails.forgetSome();
        }

        assertThat(count("author_id = '" + user.id() + "'")).isZero();
    }

    /** As the poller does, in a context of its own where there is none. */
    private Void receive(Letter letter) {
        var context = Arc.container().requestContext();
        var isTests = context.isActive();
        if (!isTests) {
            context.activate();
        }
        try {
            receiveLetter.receive(letter);
            return null;
        } finally {
            if (!isTests) {
                context.terminate();
            }
        }
    }

    private Letter letter(String text) {
        return new Letter(
                "<" + UUID.randomUUID() + "@martin.example>",
                Optional.of(address),
                List.of(addresses.of(ticket, user.id()).orElseThrow()),
                "Re: Clôture",
                text,
                List.of(),
                Map.of(),
                Optional.empty());
    }

    private static long count(String condition) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from incoming_mails where " + condition)) {
            row.next();
            return row.getLong(1);
        }
    }
}
