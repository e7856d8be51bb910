package com.cegidlife.servicekit.mail;

import static com.cegidlife.testkit.SuiteServers.mails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.ReceivedMail;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.WithMailServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
@WithMailServer
class MailsTest {

    @Inject
    Mails mails;

    @Inject
    MailPoller poller;

    @Inject
    Rows rows;

    private final String recipient = UUID.randomUUID() + "@client.example";

    @AfterEach
    void empty() throws SQLException {
        rows.change("delete from outgoing_mails");
    }

    @Rule("R14.3")
    @Test
    void aMailArrivesAsItWasWrittenAndSaysThatNoPersonSentIt() {
        var subject =
                "Clôture de l'exercice 2025 : prise en charge promise à Noël, où qu'elle soit, « déjà » – ".repeat(3);
        var text = "Déjà pris en charge à 12 h – œuvre, 10 €.\n.une ligne qui commence par un point\n\n"
                + "é".repeat(2_000);

        rows.commit(new Mail(recipient, subject, text, Optional.empty(), Optional.empty(), List.of()));

        var mail = awaitMail();
        assertThat(mail.subject()).isEqualTo(subject.strip());
        assertThat(mail.text().strip()).isEqualTo(text);
        assertThat(mail.headers())
                .containsEntry("From", "CegidLife <ne-pas-repondre@cegidlife.example>")
                .containsEntry("To", recipient)
                .containsEntry("Auto-Submitted", "auto-generated")
                .containsKey("Date")
                .doesNotContainKey("References")
                .hasEntrySatisfying("Message-ID", id -> assertThat(id).matches("<[0-9a-f-]{36}@cegidlife\\.example>"));
    }

    @Test
    void mailsAboutTheSameThingAreOfOneThread() {
        var ticket = UUID.randomUUID();

        rows.commit(Mail.of(recipient, "D-2026-000042\n\nEnregistrée").inThread(ticket));
        rows.commit(Mail.of(recipient, "D-2026-000042\n\nPrise en charge").inThread(ticket));

        await().until(() -> mails().receivedBy(recipient).size() == 2);
        var root = "<" + ticket + "@cegidlife.example>";
        assertThat(mails().receivedBy(recipient))
                .allSatisfy(mail -> assertThat(mail.headers())
                        .containsEntry("References", root)
                        .containsEntry("In-Reply-To", root))
                .extracting(mail -> mail.headers().get("Message-ID"))
                .doesNotHaveDuplicates();
    }

    @Test
    void answersGoWhereTheMailSays() {
        rows.commit(Mail.of(recipient, "Répondez").answeredTo("support+d-1@cegidlife.example"));

        assertThat(awaitMail().headers()).containsEntry("Reply-To", "support+d-1@cegidlife.example");
    }

    @Test
    void attachmentsArriveByteByByte() {
        var content = new byte[200_000];
        new Random(42).nextBytes(content);
        var calendar = new Attachment("rendez-vous.ics", "text/calendar; method=REQUEST; charset=UTF-8", content);
        var document = new Attachment("Procès \"verbal\"\r\nBcc: x.pdf", "application/pdf", new byte[] {0, 10, 13, 46});

        rows.commit(Mail.of(recipient, "Rendez-vous\n\nÀ 14 h").with(calendar).with(document));

        var attachments = awaitMail().attachments();
        assertThat(attachments)
                .extracting(ReceivedMail.Attachment::name)
                .containsExactly("rendez-vous.ics", "Procès _verbal___Bcc: x.pdf");
        assertThat(attachments.getFirst().contentType()).startsWith("text/calendar; method=REQUEST; charset=UTF-8");
        assertThat(attachments.getFirst().content()).isEqualTo(content);
        assertThat(attachments.getLast().content()).containsExactly(0, 10, 13, 46);
    }

    @Test
    void aMailOfATransactionThatIsRolledBackIsNeverSent() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    mails.send(Mail.of(recipient, "Jamais"));
                    throw new IllegalStateException("The use case failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        rows.commit(Mail.of(recipient, "Toujours"));

        assertThat(awaitMail().subject()).isEqualTo("Toujours");
        assertThat(mails().receivedBy(recipient)).hasSize(1);
    }

    @Test
    void aMailNeedsATransaction() {
        assertThatThrownBy(() -> mails.send(Mail.of(recipient, "Sans transaction")))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void pollersOfSeveralReplicasSendEachMailOnce() throws Exception {
        var subjects = IntStream.rangeClosed(1, 100)
                .mapToObj(number -> "Mail " + number)
                .toList();
        subjects.forEach(subject -> rows.commit(Mail.of(recipient, subject)));

        for (var polling : IntStream.range(0, 4)
                .mapToObj(replica -> CompletableFuture.runAsync(this::poll))
                .toList()) {
            polling.get();
        }

        await().until(() -> rows.count("sent_at is null") == 0);
        assertThat(mails().receivedBy(recipient))
                .extracting(ReceivedMail::subject)
                .containsExactlyInAnyOrderElementsOf(subjects);
    }

    private void poll() {
        try {
            poller.poll();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRepeatedMailIsRecognisable() throws SQLException {
        rows.commit(Mail.of(recipient, "Deux fois"));
        await().until(() -> rows.count("sent_at is not null") == 1);

        rows.change("update outgoing_mails set sent_at = null, next_attempt_at = created_at");

        await().until(() -> mails().receivedBy(recipient).size() == 2);
        assertThat(mails().receivedBy(recipient))
                .extracting(mail -> mail.headers().get("Message-ID"))
                .containsOnly(mails().receivedBy(recipient).getFirst().headers().get("Message-ID"));
    }

    @Test
    void whatPeopleWriteAddsNoHeaderAndNoRecipient() {
        var victim = UUID.randomUUID() + "@victim.example";
        var injected = "\r\nBcc: " + victim + "\r\nX-Injected: yes\r\n\r\n";

        rows.commit(Mail.of(recipient + injected, "Par l'adresse"));
        rows.commit(Mail.of(recipient + "," + victim, "Par une liste"));
        rows.commit(Mail.of("\"" + injected + "\" <" + recipient + ">", "Par le nom"));
        rows.commit(new Mail(
                recipient,
                "Par le sujet" + injected,
                "Texte" + injected,
                Optional.empty(),
                Optional.empty(),
                List.of()));

        var mail = awaitMail();
        await().until(() -> rows.count("given_up_at is not null and last_error like '%Not an address%'") == 3);
        assertThat(mail.subject()).startsWith("Par le sujet Bcc: ");
        assertThat(mail.headers()).doesNotContainKeys("Bcc", "X-Injected");
        assertThat(mails().receivedBy(recipient)).hasSize(1);
        assertThat(mails().receivedBy(victim)).isEmpty();
    }

    private ReceivedMail awaitMail() {
        await().until(() -> !mails().receivedBy(recipient).isEmpty());
        return mails().receivedBy(recipient).getFirst();
    }
}
