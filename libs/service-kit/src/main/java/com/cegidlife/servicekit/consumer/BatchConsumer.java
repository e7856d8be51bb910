package com.cegidlife.servicekit.consumer;

import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.MalformedEvent;
import com.cegidlife.events.Topic;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * A {@link TopicConsumer} for a topic with so many records that each poll is handled as a whole. Its channel states
 * {@code batch=true}:
 *
 * <pre>{@code
 * @Incoming("probe-results")
 * @Blocking
 * public void receive(ConsumerRecords<String, byte[]> records) {
 *     deliverAll(records);
 * }
 * }</pre>
 *
 * Every record at fault is parked and the others are handled. The batch is acknowledged when this returns; it may come
 * again, whole or cut in another way, so that handling twice must be handling once.
 */
public abstract class BatchConsumer<E extends DomainEvent> extends TopicConsumer<E> {

    @Inject
    DeadLetters deadLetters;

    @Inject
    IncomingChannels channels;

    protected BatchConsumer(Topic topic) {
        super(topic);
    }

    /**
     * Hands the events to their use case, which handles them in one transaction.
     *
     * @param envelopes in the order of their partitions
     * @return those that are at fault, each with its reason; they are parked
     */
    protected abstract Map<Envelope<E>, MalformedEvent> handleAll(List<Envelope<E>> envelopes);

    @Override
    protected final void handle(Envelope<E> envelope, E event) {
        handleAll(List.of(envelope)).values().forEach(fault -> {
            throw fault;
        });
    }

    /** Handles a poll, however long that takes. */
    protected final void deliverAll(ConsumerRecords<String, byte[]> records) {
        var readable = readable(records);
        if (readable.isEmpty()) {
            return;
        }
        try {
            retry.run(
                    readable.keySet().iterator().next(),
                    () -> park(readable, handleAll(List.copyOf(readable.values()))));
        } catch (RuntimeException e) {
            stopUnlessAtFault(e);
            readable.keySet().forEach(this::deliverOrPark);
        }
    }

    private Map<ConsumerRecord<String, byte[]>, Envelope<E>> readable(ConsumerRecords<String, byte[]> records) {
        var readable = new LinkedHashMap<ConsumerRecord<String, byte[]>, Envelope<E>>();
        for (var record : records) {
            try {
                readable.put(record, read(record));
            } catch (MalformedEvent e) {
                park(record, e);
            }
        }
        return readable;
    }

    /** Values that the database refuses spoil the whole batch: one by one shows whose they are. */
    private void deliverOrPark(ConsumerRecord<String, byte[]> record) {
        try {
            deliver(record);
        } catch (RuntimeException e) {
            stopUnlessAtFault(e);
            park(record, e);
        }
    }

    private static void stopUnlessAtFault(RuntimeException e) {
        if (Failure.of(e) == Failure.PASSING) {
            throw e;
        }
    }

    private void park(Map<ConsumerRecord<String, byte[]>, Envelope<E>> read, Map<Envelope<E>, MalformedEvent> faults) {
        if (faults.isEmpty()) {
            return;
        }
        read.forEach((record, envelope) -> {
            if (faults.containsKey(envelope)) {
                park(record, faults.get(envelope));
            }
        });
    }

    private void park(ConsumerRecord<String, byte[]> record, RuntimeException reason) {
        channels.groupsOf(record.topic())
                .forEach(group -> deadLetters.park(record, group, reason).join());
    }
}
