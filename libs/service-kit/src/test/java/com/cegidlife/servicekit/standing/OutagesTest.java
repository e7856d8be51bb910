package com.cegidlife.servicekit.standing;

import static com.cegidlife.testkit.SuiteServers.databases;
import static com.cegidlife.testkit.SuiteServers.kafka;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.WaitingRecords;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.Headers;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.RecordRecorder;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class OutagesTest {

    /** Longer than a request, a session or a commit of the Kafka clients may last, none of which is shortened here. */
    private static final Duration OUTAGE = Duration.ofSeconds(61);

    /** Far more than a commit takes, and far less than a commit would that waited for the broker. */
    private static final Duration QUICK = Duration.ofSeconds(2);

    @Inject
    PublishStanding publishStanding;

    @Inject
    RecordedStandings recorded;

    @Inject
    WaitingRecords waiting;

    @Test
    void aBrokerAwayForAMinuteLosesNothingAndBlocksNoTransaction() {
        var publishing = new SteadyPublishing(publishStanding);
        try (publishing;
                var recorder = RecordRecorder.fromNow(kafka(), Topic.LEARNING_STANDINGS.topicName())) {
            await().until(() -> publishing.version() > 20);

            kafka().stop();
            try {
                var back = Instant.now().plus(OUTAGE);
                await().atMost(OUTAGE.multipliedBy(2)).until(() -> Instant.now().isAfter(back));
                get("/q/health/live").then().statusCode(200);
            } finally {
                kafka().startAgain();
            }

            assertThat(publishing.goesOn()).isTrue();
            publishing.close();
            assertThat(publishing.slowest()).isLessThan(QUICK);
            var all = upTo(publishing.version());
            publishing.users().forEach(user -> recorded.awaitVersions(user, all));
            recorder.catchUp();
            assertThat(publishing.users())
                    .allSatisfy(user -> assertThat(versionsIn(recorder, user)).containsExactly(all));
        }
    }

    /** What the topic holds of a user, in its order. */
    private static List<Long> versionsIn(RecordRecorder recorder, UUID user) {
        return recorder.records().stream()
                .filter(record -> record.key().equals(user.toString()))
                .map(record -> Envelope.read(Topic.LEARNING_STANDINGS, Headers.of(record), record.value()))
                .map(envelope -> ((StandingChanged) envelope.event()).version())
                .toList();
    }

    private static Long[] upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toArray(Long[]::new);
    }

    @Test
    void aDatabaseAwayStopsTheConsumptionAndSkipsNothing() {
        var user = UUID.randomUUID();
        var parkingLot = Topic.LEARNING_STANDINGS.deadLetterTopic("sample-service");
        kafka().createTopics(parkingLot);
        try (var publisher = new EventPublisher(kafka());
                var parked = RecordRecorder.fromNow(kafka(), parkingLot)) {
            databases().stop();
            try {
                for (long version = 1; version <= 20; version++) {
                    publisher.publish(new StandingChanged(user, UUID.randomUUID(), version, List.of()));
                }
                await().until(() -> !waiting.reasons().isEmpty());
                get("/q/health/ready").then().statusCode(503).body(containsString("waiting.learning.standings.v1-"));
                get("/q/health/live").then().statusCode(200);
            } finally {
                databases().startAgain();
            }

            recorded.awaitVersions(user, upTo(20));
            parked.catchUp();
            assertThat(parked.records()).isEmpty();
            await().untilAsserted(() -> get("/q/health/ready").then().body("status", equalTo("UP")));
        }
    }
}
