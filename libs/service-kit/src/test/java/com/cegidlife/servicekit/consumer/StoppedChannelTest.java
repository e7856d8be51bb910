package com.cegidlife.servicekit.consumer;

import static com.cegidlife.testkit.SuiteServers.kafka;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.standing.RecordedStandings;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.RecordRecorder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(StoppedChannelTest.ApplicationOfItsOwn.class)
@OnRealServers(database = "ticket")
class StoppedChannelTest {

    private static final String GROUP = "sample-service";
    private static final String TOPIC = Topic.LEARNING_STANDINGS.topicName();
    private static final String PARKING_LOT = Topic.LEARNING_STANDINGS.deadLetterTopic(GROUP);

    /** Fits into what a producer sends at most, one MiB, until it carries the reason why it is parked. */
    private static final byte[] TOO_LARGE_TO_PARK = new byte[(1 << 20) - 200];

    private final UUID user = UUID.randomUUID();

    @Inject
    RecordedStandings recorded;

    /** What stops here stays stopped: no other test may share the application. */
    public static class ApplicationOfItsOwn implements QuarkusTestProfile {}

    @Test
    void aDeadLetterThatCannotBeWrittenStopsTheChannelAtItsRecord() throws Exception {
        kafka().createTopics(PARKING_LOT);
        try (var publisher = new EventPublisher(kafka());
                var received = RecordRecorder.fromNow(kafka(), TOPIC);
                var parked = RecordRecorder.fromNow(kafka(), PARKING_LOT)) {
            publisher.publish(version(1));
            recorded.awaitVersions(user, 1L);
            publisher.publish(TOPIC, user.toString(), Map.of("ce_type", "no.such.type"), TOO_LARGE_TO_PARK);
            publisher.publish(version(2));

            await().untilAsserted(() -> get("/q/health/live")
                    .then()
                    .statusCode(503)
                    .body(containsString("learning-standings"))
                    .body(containsString("larger than 1048576")));

            var stoppedAt = received.await(record -> record.value().length == TOO_LARGE_TO_PARK.length);
            await().during(Duration.ofSeconds(1)).until(() -> recorded.versionsOf(user), List.of(1L)::equals);
            assertThat(committed(stoppedAt)).isLessThanOrEqualTo(stoppedAt.offset());
            parked.catchUp();
            assertThat(parked.records()).isEmpty();
        }
    }

    private StandingChanged version(long version) {
        return new StandingChanged(user, UUID.randomUUID(), version, List.of());
    }

    /** Where the group would go on in the partition of a record. */
    private static long committed(ConsumerRecord<?, ?> record) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka().bootstrapServers()))) {
            var offset = admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(new TopicPartition(record.topic(), record.partition()));
            return offset == null ? 0 : offset.offset();
        }
    }
}
