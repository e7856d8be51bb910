package com.cegidlife.servicekit.standing;

import static com.cegidlife.testkit.SuiteServers.kafka;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.Headers;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.RecordRecorder;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class DeadLettersTest {

    private static final String TOPIC = Topic.LEARNING_STANDINGS.topicName();
    private static final String PARKING_LOT = Topic.LEARNING_STANDINGS.deadLetterTopic("sample-service");

    private final UUID user = UUID.randomUUID();
    private final UUID customer = UUID.randomUUID();

    @Inject
    RecordStanding recordStanding;

    @Inject
    RecordedStandings recorded;

    private EventPublisher publisher;
    private RecordRecorder parked;

    @BeforeEach
    void open() {
        kafka().createTopics(PARKING_LOT);
        publisher = new EventPublisher(kafka());
        parked = RecordRecorder.fromNow(kafka(), PARKING_LOT);
    }

    @AfterEach
    void emptyTheParkingLot() {
        recordStanding.remember(customer);
        redrive();
        parked.close();
        publisher.close();
    }

    @Test
    void aMalformedRecordIsParkedWithItsReasonWhileTheNextOnesGoOn() {
        publisher.publish(TOPIC, user.toString(), Map.of("ce_type", "no.such.type", "own", "kept"), new byte[] {'{'});
        publish(version(2));
        recorded.awaitVersions(user, 2L);

        var letter = parked.await(this::isOfThisUser);
        assertThat(letter.value()).isEqualTo("{".getBytes(UTF_8));
        assertThat(Headers.of(letter))
                .containsEntry("own", "kept")
                .containsEntry("dead-letter-topic", TOPIC)
                .containsKeys("dead-letter-partition", "dead-letter-offset")
                .hasEntrySatisfying(
                        "dead-letter-reason", reason -> assertThat(reason).contains("MalformedEvent", "no.such.type"));
    }

    @Test
    void aRefusedEventIsHandledByARedriveOnceTheCauseIsMended() {
        recordStanding.forget(customer);
        publish(version(1));
        parked.await(this::isOfThisUser);
        lots().body(letterOfThisUser() + ".reason", containsString("not-found"))
                .body(letterOfThisUser() + ".attempts", equalTo(1));

        redrive().body("handled", equalTo(0)).body("parkedAgain", greaterThan(0));
        lots().body(letterOfThisUser() + ".attempts", equalTo(2));

        recordStanding.remember(customer);
        redrive().body("handled", equalTo(1));
        assertThat(recorded.versionsOf(user)).containsExactly(1L);
        lots().body(letterOfThisUser(), nullValue());
    }

    @Test
    void valuesThatTheDatabaseRefusesArePoisonAsWell() {
        publish(version(-1));
        publish(version(2));
        recorded.awaitVersions(user, 2L);
        assertThat(Headers.of(parked.await(this::isOfThisUser)).get("dead-letter-cause"))
                .contains("recorded_standings_version_check");
    }

    @Test
    void theSameEventTwiceIsHandledOnce() {
        Envelope<StandingChanged> first = publisher.publish(version(1));
        publisher.publish(first);
        publish(version(2));
        recorded.awaitVersions(user, 1L, 2L);
    }

    @Test
    void theMetersOfMessagingAreThere() {
        publisher.publish(publisher.publish(version(1)));
        publish(version(2));
        recorded.awaitVersions(user, 1L, 2L);
        assertThat(get("/q/metrics").asString())
                .contains("cegidlife_inbox_duplicates_total{consumer=\"record-standing\"}")
                .contains("cegidlife_outbox_pending", "cegidlife_outbox_oldest_seconds", "cegidlife_outbox_published")
                .contains("kafka_consumer_fetch_manager_records_lag");
    }

    private StandingChanged version(long version) {
        return new StandingChanged(user, customer, version, List.of());
    }

    private void publish(StandingChanged changed) {
        publisher.publish(changed);
    }

    private boolean isOfThisUser(ConsumerRecord<String, byte[]> record) {
        return user.toString().equals(record.key());
    }

    private String letterOfThisUser() {
        return "find { it.topic == '" + PARKING_LOT + "' }.letters.find { it.key == '" + user + "' }";
    }

    private static ValidatableResponse lots() {
        return given().auth()
                .oauth2(Tokens.of(UUID.randomUUID()).roles("operator").token())
                .get("/dead-letters")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse redrive() {
        return given().auth()
                .oauth2(Tokens.of(UUID.randomUUID()).roles("operator").token())
                .contentType("application/json")
                .body(Map.of("topic", PARKING_LOT))
                .post("/dead-letters/redrive")
                .then()
                .statusCode(200);
    }
}
