package com.cegidlife.testkit;

import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.EventTypes;
import com.cegidlife.events.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads topics of the suite in the background and keeps every event, as another service would see them. Waiting
 * assertions wait up to {@link RecordRecorder#PATIENCE}.
 */
public final class EventRecorder implements AutoCloseable {

    private final RecordRecorder recorder;

    private EventRecorder(RecordRecorder recorder) {
        this.recorder = recorder;
    }

    /** Records what the topics hold already and what comes. */
    public static EventRecorder fromBeginning(EmbeddedKafka kafka, Topic... topics) {
        return new EventRecorder(RecordRecorder.fromBeginning(kafka, names(topics)));
    }

    /** Records everything that is published after this call returned, and nothing before. */
    public static EventRecorder fromNow(EmbeddedKafka kafka, Topic... topics) {
        return new EventRecorder(RecordRecorder.fromNow(kafka, names(topics)));
    }

    private static String[] names(Topic... topics) {
        return Arrays.stream(topics).map(Topic::topicName).toArray(String[]::new);
    }

    /**
     * The first event of a type that fits; waits until there is one.
     *
     * @throws com.cegidlife.events.MalformedEvent when a recorded event of this type cannot be read
     */
    public <E extends DomainEvent> Envelope<E> await(Class<E> type, Predicate<E> condition) {
        return decode(
                type,
                recorder.await(record -> isOf(type, record)
                        && condition.test(decode(type, record).event())));
    }

    /** The events of a type recorded until now, in the order of each key. */
    public <E extends DomainEvent> List<Envelope<E>> events(Class<E> type) {
        return recorder.records().stream()
                .filter(record -> isOf(type, record))
                .map(record -> decode(type, record))
                .toList();
    }

    /**
     * Waits until everything published at the time of this call is recorded. An event that is absent from
     * {@link #events} then was not published before: the way to assert that something did not happen.
     */
    public void catchUp() {
        recorder.catchUp();
    }

    @Override
    public void close() {
        recorder.close();
    }

    private static boolean isOf(Class<? extends DomainEvent> type, ConsumerRecord<String, byte[]> record) {
        return Envelope.typeIn(Headers.of(record))
                .filter(EventTypes.typeOf(type)::equals)
                .isPresent();
    }

    private static <E extends DomainEvent> Envelope<E> decode(Class<E> type, ConsumerRecord<String, byte[]> record) {
        var read = Envelope.read(Topic.named(record.topic()), Headers.of(record), record.value());
        return new Envelope<>(read.id(), read.time(), read.traceparent(), type.cast(read.event()));
    }
}
