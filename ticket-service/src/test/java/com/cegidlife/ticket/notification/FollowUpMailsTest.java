package com.cegidlife.ticket.notification;

import static com.cegidlife.testkit.SuiteServers.mails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.ReceivedMail;
import com.cegidlife.testkit.WithMailServer;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.entitlement.RecordAccount;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
@WithMailServer
class FollowUpMailsTest {

    private final String address = UUID.randomUUID() + "@martin.example";
    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    @Inject
    Staged staged;

    @Inject
    RecordAccount recordAccount;

    @Test
    void tell_who_asked_that_an_agent_works_on_it_what_is_asked_back_and_how_it_was_solved() {
        var ticket = registered();
        ticket.done(agent, "take-in-charge", Map.of());
        assertThat(awaitMail("Demande prise en charge").text()).contains("Un agent a pris en charge");

        ticket.done(agent, "wait", Map.of("text", "Quel exercice <2025> ?"));
        assertThat(awaitMail("Quel exercice").text())
                .contains("Quel exercice <2025> ?", "Nous avons besoin de votre réponse", "We need your answer");

        ticket.done(agent, "resume", Map.of("reason", "Appelé."));
        ticket.done(agent, "resolve", Map.of("resolution", "FIX", "text", "Corrigé en 2026.4.2."));
        assertThat(awaitMail("Corrigé en").text()).contains("sans réponse de votre part, elle sera close");
    }

    @Test
    void keep_internal_notes_and_the_words_of_the_customer_to_themselves() {
        var ticket = registered();
        agent.asks()
                .body(Map.of("text", "Client pénible.", "visibility", "INTERNAL"))
                .post("/tickets/{number}/notes", ticket.number())
                .then()
                .statusCode(201);
        ticket.done(agent, "take-in-charge", Map.of());
        awaitMail("Demande prise en charge");

        assertThat(mails().receivedBy(address)).noneMatch(mail -> mail.text().contains("pénible"));
    }

    private AtDesk registered() {
        var user = staged.covered();
        recordAccount.record(
                UUID.randomUUID(),
                new AccountChanged(user.id(), user.customer().orElseThrow(), "Claire Martin", address, true, 1));
        return new AtDesk(staged.registered(user).number());
    }

    private ReceivedMail awaitMail(String words) {
        await().until(() -> mails().receivedBy(address).stream().anyMatch(mail -> holds(mail, words)));
        return mails().receivedBy(address).stream()
                .filter(mail -> holds(mail, words))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(ReceivedMail mail, String words) {
        return (mail.subject() + mail.text()).contains(words);
    }
}
