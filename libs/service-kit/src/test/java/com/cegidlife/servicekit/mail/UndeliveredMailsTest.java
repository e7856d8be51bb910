package com.cegidlife.servicekit.mail;

import static com.cegidlife.testkit.EmbeddedMailServer.BUSY_DOMAIN;
import static com.cegidlife.testkit.EmbeddedMailServer.REFUSED_DOMAIN;
import static com.cegidlife.testkit.SuiteServers.mails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.Tokens;
import com.cegidlife.testkit.WithMailServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnRealServers(database = "ticket")
@WithMailServer
class UndeliveredMailsTest {

    @Inject
    MailPoller poller;

    @Inject
    MailBacklog backlog;

    @Inject
    Rows rows;

    @Inject
    MutableClock clock;

    private final String name = UUID.randomUUID().toString();
    private final String recipient = name + "@client.example";
    private final String unknown = name + "@" + REFUSED_DOMAIN;

    @AfterEach
    void empty() throws SQLException {
        clock.reset();
        rows.change("delete from outgoing_mails");
    }

    @Rule("R14.3")
    @Test
    void aMailWaitsForAServerThatIsAwayAndArrivesOnce() throws Exception {
        mails().stop();
        try {
            rows.commit(Mail.of(recipient, "En attente"));
            await().until(() -> rows.count("attempts = 1 and last_error like '%Connection refused%'") == 1);
            backlog.measure();
            assertThat(backlog.size().pending()).isEqualTo(1);
        } finally {
            mails().startAgain();
        }

        clock.advance(Duration.ofSeconds(3));

        await().until(() -> rows.count("sent_at is not null") == 1);
        clock.advance(Duration.ofDays(1));
        poller.poll();
        assertThat(mails().receivedBy(recipient)).hasSize(1);
    }

    @Test
    void aMailWaitsTwiceAsLongAfterEachFailureAndAnHourAtMost() throws Exception {
        mails().stop();
        try {
            clock.set(clock.instant());
            rows.commit(Mail.of(recipient, "En attente"));
            assertThatItWaits(2);
            assertThatItWaits(4);
            rows.change("update outgoing_mails set attempts = 50");
            assertThatItWaits(3_600);
        } finally {
            mails().startAgain();
        }
    }

    private void assertThatItWaits(int seconds) {
        var due = clock.instant().plusSeconds(seconds);
        await().until(() -> rows.count("last_error is not null and next_attempt_at = '" + due + "'") == 1);
        clock.set(due);
    }

    @Test
    void aMailIsGivenUpAfterFourDays() throws Exception {
        mails().stop();
        try {
            rows.commit(Mail.of(recipient, "En vain"));
            await().until(() -> rows.count("attempts = 1 and last_error is not null") == 1);
            rows.change("update outgoing_mails set attempts = 106");
            clock.advance(Duration.ofSeconds(3));
            await().until(() -> rows.count("given_up_at is not null and attempts = 107") == 1);
        } finally {
            mails().startAgain();
        }
    }

    @Test
    void aRefusedRecipientIsNotTriedAgainAndAnOperatorSeesWhy() throws Exception {
        rows.commit(Mail.of(unknown, "Refusé"));
        rows.commit(Mail.of(recipient, "Accepté"));
        await().until(() -> rows.count("given_up_at is not null") == 1);
        await().until(() -> !mails().receivedBy(recipient).isEmpty());

        operator()
                .get("/undelivered-mails")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].recipient", equalTo(unknown))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].error", containsString("No such recipient"));
    }

    /** The second would be {@code marea@} by the time it is on the wire: somebody else. */
    @ParameterizedTest
    @ValueSource(
            strings = {"no address", "mareš@client.example", "a..b@client.example", "a@my_host.example", "a@b@c.fr"})
    void whatIsNoAddressIsGivenUpAtOnce(String recipient) {
        rows.commit(Mail.of(recipient, "À personne"));

        await().until(() -> rows.count("given_up_at is not null and attempts = 1") == 1);
    }

    @Test
    void aRecipientWhoMayBeThereLaterIsTriedAgain() {
        rows.commit(Mail.of(name + "@" + BUSY_DOMAIN, "Plus tard"));

        await().until(() -> rows.count("attempts >= 2 and last_error like '%Try again later%'") == 1);
    }

    @Test
    void whatWaitsAndWhatWasGivenUpIsMeasured() throws Exception {
        rows.commit(Mail.of(unknown, "Refusé"));
        await().until(() -> rows.count("given_up_at is not null") == 1);

        backlog.measure();

        assertThat(backlog.size()).isEqualTo(new MailBacklog.Size(0, Duration.ZERO, 1));
        assertThat(RestAssured.get("/q/metrics").asString())
                .contains("cegidlife_mails_pending", "cegidlife_mails_oldest_seconds", "cegidlife_mails_undelivered");
        assertThat(RestAssured.get("/q/health/ready")
                        .jsonPath()
                        .getInt("checks.find { it.name == 'messaging' }.data.'mails.undelivered'"))
                .isEqualTo(1);
    }

    @Test
    void anOperatorHasUndeliveredMailsSentAgainOnceTheCauseIsMended() throws Exception {
        rows.commit(Mail.of(unknown, "Corrigé"));
        await().until(() -> rows.count("given_up_at is not null") == 1);
        rows.change("update outgoing_mails set recipient = '" + recipient + "'");

        operator().post("/undelivered-mails/retry").then().statusCode(200).body("mails", equalTo(1));

        await().until(() -> !mails().receivedBy(recipient).isEmpty());
        operator().get("/undelivered-mails").then().body("items", hasSize(0));
    }

    private static RequestSpecification operator() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(UUID.randomUUID()).roles("operator").token());
    }
}
