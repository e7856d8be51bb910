package com.cegidlife.servicekit.standing;

import static com.cegidlife.testkit.SuiteServers.databases;
import static com.cegidlife.testkit.SuiteServers.kafka;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.WaitingRecords;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.RecordRecorder;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class OutagesTest {

    /** Several times as long as the requests of the clients may take in these tests. */
    private static final Duration OUTAGE = Duration.ofSeconds(7);

    @Inject
    PublishStanding publishStanding;

    @Inject
    RecordedStandings recorded;

    @Inject
    WaitingRecords waiting;

    @Test
    void aBrokerAwayForLongerThanAnyTimeoutLosesNothingAndBlocksNoTransaction() {
        var user = UUID.randomUUID();
        publish(user, 1);
        recorded.awaitVersions(user, 1L);

        kafka().stop();
        var versions = new AtomicLong(1);
        await().pollInterval(Duration.ofMillis(100))
                .during(OUTAGE)
                .atMost(OUTAGE.multipliedBy(2))
                .until(() -> commitsQuickly(user, versions.incrementAndGet()));
        get("/q/health/ready").then().statusCode(200).body(containsString("The broker is out of reach"));
        get("/q/health/live").then().statusCode(200);
        kafka().startAgain();

        recorded.awaitVersions(user, upTo(versions.get()));
    }

    private boolean commitsQuickly(UUID user, long version) {
        var begin = Instant.now();
        publish(user, version);
        return Duration.between(begin, Instant.now()).compareTo(Duration.ofSeconds(1)) < 0;
    }

    private static Long[] upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toArray(Long[]::new);
    }

    private void publish(UUID user, long version) {
        publishStanding.publish(new StandingChanged(user, UUID.randomUUID(), version, List.of()));
    }

    @Test
    void aDatabaseAwayStopsTheConsumptionAndSkipsNothing() {
        var user = UUID.randomUUID();
        var parkingLot = Topic.LEARNING_STANDINGS.deadLetterTopic("sample-service");
        kafka().createTopics(parkingLot);
        try (var publisher = new EventPublisher(kafka());
                var parked = RecordRecorder.fromNow(kafka(), parkingLot)) {
            databases().stop();
            for (long version = 1; version <= 20; version++) {
                publisher.publish(new StandingChanged(user, UUID.randomUUID(), version, List.of()));
            }
            await().until(() -> !waiting.reasons().isEmpty());
            get("/q/health/ready").then().statusCode(503).body(containsString("waiting.learning.standings.v1-"));
            get("/q/health/live").then().statusCode(200);
            databases().startAgain();

            recorded.awaitVersions(user, upTo(20));
            parked.catchUp();
            assertThat(parked.records()).isEmpty();
            await().untilAsserted(() -> get("/q/health/ready").then().body("status", equalTo("UP")));
        }
    }
}
