package com.cegidlife.servicekit.outbox;

import static com.cegidlife.servicekit.outbox.SampleOutbox.TOPIC;
import static com.cegidlife.servicekit.outbox.SampleOutbox.patience;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.RecordRecorder;
import com.cegidlife.testkit.SuiteServers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final String END_THE_LEADERS_SESSION = """
            select pg_terminate_backend(pid) from pg_locks
            where locktype = 'advisory' and granted and pid <> pg_backend_pid()
              and database = (select oid from pg_database where datname = current_database())
            """;

    @Test
    void twoRelaysNeverPublishOutOfOrderWithinAKeyEvenWhenOneLosesTheLead() throws Exception {
        var outbox = SampleOutbox.create("two_relays");
        var keys = IntStream.range(0, 40).mapToObj(i -> "two-relays-" + i).toList();
        try (var recorder = RecordRecorder.fromNow(SuiteServers.kafka(), TOPIC);
                var one = outbox.newRelay();
                var other = outbox.newRelay();
                var writers = Executors.newFixedThreadPool(4)) {
            one.start();
            other.start();
            var written = writers.invokeAll(
                    keys.stream().map(key -> adding(outbox, key, 1, 50)).toList());
            patience("the first rows published").until(() -> one.published() + other.published() > 100);
            outbox.execute(END_THE_LEADERS_SESSION);
            written.addAll(writers.invokeAll(
                    keys.stream().map(key -> adding(outbox, key, 51, 100)).toList()));
            for (var done : written) {
                done.get();
            }
            outbox.awaitPublished();
            recorder.catchUp();
            assertThat(keys).allSatisfy(key -> assertInOrder(recorder, key, 100));
        }
    }

    private static Callable<Void> adding(SampleOutbox outbox, String key, int from, int to) {
        return () -> {
            outbox.add(key, from, to);
            return null;
        };
    }

    /** Repetitions may occur; a number that comes for the first time comes after all lower ones, and the last is last. */
    private static void assertInOrder(RecordRecorder recorder, String key, int last) {
        var numbers = values(recorder, key);
        assertThat(numbers.stream().distinct()).isEqualTo(numbered(last));
        assertThat(numbers.getLast()).isEqualTo(numbered(last).getLast());
    }

    private static List<String> numbered(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> "{\"number\":" + number + "}")
                .toList();
    }

    private static List<String> values(RecordRecorder recorder, String key) {
        return recorder.records().stream()
                .filter(record -> record.key().equals(key))
                .map(record -> new String(record.value(), UTF_8))
                .toList();
    }

    @Test
    void aRowThatTheBrokerRefusesHoldsBackItsKeyAloneUntilItIsMended() throws Exception {
        var outbox = SampleOutbox.create("refused_row");
        var tooLarge = "{\"number\":1,\"text\":\"" + "x".repeat(2_000_000) + "\"}";
        try (var recorder = RecordRecorder.fromNow(SuiteServers.kafka(), TOPIC)) {
            outbox.add("refused", tooLarge);
            outbox.add("refused", 2, 3);
            outbox.add("other", 1, 2);
            try (var relay = outbox.newRelay()) {
                relay.start();
                patience("the other key published")
                        .until(() -> values(recorder, "other").equals(numbered(2)));
                patience("the refusal recorded")
                        .until(() ->
                                outbox.count("outbox where attempts = 1 and last_error like '%RecordTooLarge%'") == 1);
            }
            outbox.add("refused", 4, 4);
            assertThat(values(recorder, "refused")).isEmpty();

            outbox.execute("update outbox set payload = '{\"number\":1}' where last_error is not null");
            try (var relay = outbox.newRelay()) {
                relay.start();
                outbox.awaitPublished();
                recorder.catchUp();
                assertInOrder(recorder, "refused", 4);
            }
        }
    }

    @Test
    void aTopicThatTheBrokerLacksHoldsBackNoOtherTopic() throws Exception {
        var outbox = SampleOutbox.create("missing_topic");
        deleteTopic("billing.contracts.v1");
        outbox.add("of-a-missing-topic", 1, 3);
        outbox.execute("update outbox set aggregatetype = 'billing.contracts.v1'");
        outbox.add("of-a-topic-that-is-there", 1, 1);
        try (var recorder = RecordRecorder.fromNow(SuiteServers.kafka(), TOPIC);
                var relay = outbox.newRelay()) {
            relay.start();
            recorder.await(record -> record.key().equals("of-a-topic-that-is-there"));
            patience("the refusals recorded")
                    .until(() -> outbox.count("outbox where published_at is null and attempts = 1") == 3);
        } finally {
            SuiteServers.kafka().createTopics("billing.contracts.v1");
        }
    }

    private static void deleteTopic(String topic) throws Exception {
        try (var admin = Admin.create(SampleOutbox.kafka())) {
            admin.deleteTopics(List.of(topic)).all().get();
        }
    }

    @Test
    void aProcessKilledBetweenSendingAndMarkingRepeatsTheFactThatTheInboxAbsorbs() throws Exception {
        var outbox = SampleOutbox.create("killed_relay");
        try (var recorder = RecordRecorder.fromNow(SuiteServers.kafka(), TOPIC);
                var marking = HeldMarks.of(outbox);
                var child = RelayProcess.start(outbox)) {
            outbox.add("killed", 1, 1);
            recorder.await(record -> record.key().equals("killed"));
            marking.awaitOneHeld();
            child.kill();
            marking.awaitNoneHeld();
            assertThat(outbox.count("outbox where published_at is null")).isEqualTo(1);
            marking.release();

            try (var successor = outbox.newRelay()) {
                successor.start();
                outbox.awaitPublished();
            }
            recorder.catchUp();
            var ids = eventIds(recorder, "killed");
            assertThat(ids).hasSize(2);
            assertThat(ids.stream().filter(SampleInbox.of(outbox)::isNew)).hasSize(1);
        }
    }

    private static List<UUID> eventIds(RecordRecorder recorder, String key) {
        var ids = new ArrayList<UUID>();
        recorder.records().stream()
                .filter(record -> record.key().equals(key))
                .forEach(record -> ids.add(eventId(record)));
        return ids;
    }

    private static UUID eventId(ConsumerRecord<?, ?> record) {
        return UUID.fromString(new String(record.headers().lastHeader("ce_id").value(), UTF_8));
    }
}
