package com.cegidlife.servicekit.consumer;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Hands the parked records of this service to its own consumers again. They are not published to their topic: there
 * they would reach consumers that handled them long ago, and an old state would cover a new one in a compacted topic.
 */
@ApplicationScoped
public class Redrive {

    private final List<TopicConsumer<?>> consumers;
    private final IncomingChannels channels;
    private final DeadLetters deadLetters;
    private final Map<String, Object> kafka;

    Redrive(
            @All List<TopicConsumer<?>> consumers,
            IncomingChannels channels,
            DeadLetters deadLetters,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.consumers = consumers;
        this.channels = channels;
        this.deadLetters = deadLetters;
        this.kafka = kafka;
    }

    /** A dead-letter topic of this service. */
    record Lot(String topic, String consumerGroup, TopicConsumer<?> consumer) {}

    /**
     * @param count how many records wait in the topic
     * @param letters the oldest of them
     */
    public record Content(String topic, long count, List<DeadLetter> letters) {}

    /**
     * @param handled records whose cause was mended
     * @param parkedAgain records that failed again and went to the end, with the new reason
     * @param remaining records that wait in the topic now
     */
    public record Result(int handled, int parkedAgain, long remaining) {}

    /** What is parked, topic by topic, with at most {@code limit} letters each. */
    List<Content> contents(int limit) {
        return lots().map(lot -> content(lot, limit)).toList();
    }

    private Content content(Lot lot, int limit) {
        try (var parked = open(lot)) {
            var letters = parked.oldest(limit).stream().map(DeadLetter::of).toList();
            return new Content(lot.topic(), parked.count(), letters);
        }
    }

    /**
     * Tries the oldest parked records again. What was dealt with is remembered record by record; a repetition is
     * harmless, since the handlers ask the inbox.
     *
     * @throws Refusal when no consumer of this service parks its records there
     * @throws RuntimeException when a record has to wait, for the database say; this record and those behind it stay
     */
    Result redrive(String deadLetterTopic, int limit) {
        var lot = lots().filter(each -> each.topic().equals(deadLetterTopic))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var handled = 0;
        var parkedAgain = 0;
        try (var parked = open(lot)) {
            for (var record : parked.oldest(limit)) {
                if (handles(lot.consumer(), record)) {
                    handled++;
                } else {
                    parkedAgain++;
                }
                parked.done(record);
            }
            return new Result(handled, parkedAgain, parked.count() - handled);
        }
    }

    private boolean handles(TopicConsumer<?> consumer, ConsumerRecord<String, byte[]> record) {
        try {
            consumer.deliverOnce(record);
            return true;
        } catch (RuntimeException e) {
            if (Failure.of(e) == Failure.PASSING) {
                throw e;
            }
            deadLetters.parkAgain(record, e).join();
            return false;
        }
    }

    private ParkedRecords open(Lot lot) {
        return new ParkedRecords(kafka, lot.topic(), lot.consumerGroup() + ".redrive");
    }

    private Stream<Lot> lots() {
        return consumers.stream().flatMap(this::lots);
    }

    private Stream<Lot> lots(TopicConsumer<?> consumer) {
        return channels.groupsOf(consumer.topic().topicName()).stream()
                .map(group -> new Lot(consumer.topic().deadLetterTopic(group), group, consumer));
    }
}
