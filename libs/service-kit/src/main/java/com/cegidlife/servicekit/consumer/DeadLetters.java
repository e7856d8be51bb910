package com.cegidlife.servicekit.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.events.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Where records go that their consumer can never handle, with their key, their headers and the reason. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Producer<String, byte[]> producer;
    private final MeterRegistry meters;

    DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> kafka, MeterRegistry meters) {
        var settings = new HashMap<>(kafka);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("delivery.timeout.ms", Integer.MAX_VALUE);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.meters = meters;
    }

    /** Parks a record that came from a topic of the suite; completes when the broker has it. */
    CompletableFuture<Void> park(ConsumerRecord<String, byte[]> record, String consumerGroup, Throwable reason) {
        var topic = Topic.named(record.topic()).deadLetterTopic(consumerGroup);
        var parked = new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers());
        header(parked, DeadLetter.TOPIC, record.topic());
        header(parked, DeadLetter.PARTITION, record.partition());
        header(parked, DeadLetter.OFFSET, record.offset());
        header(parked, DeadLetter.ATTEMPTS, 1);
        return send(parked, reason);
    }

    /** Parks a parked record again, behind all others, for a reason that may be another one. */
    CompletableFuture<Void> parkAgain(ConsumerRecord<String, byte[]> parked, Throwable reason) {
        var again = new ProducerRecord<>(parked.topic(), null, parked.key(), parked.value(), parked.headers());
        header(again, DeadLetter.ATTEMPTS, DeadLetter.of(parked).attempts() + 1);
        return send(again, reason);
    }

    private CompletableFuture<Void> send(ProducerRecord<String, byte[]> parked, Throwable reason) {
        header(parked, DeadLetter.REASON, reason);
        parked.headers().remove(DeadLetter.CAUSE);
        if (reason.getCause() != null) {
            header(parked, DeadLetter.CAUSE, reason.getCause());
        }
        var done = new CompletableFuture<Void>();
        var unused = producer.send(parked, (metadata, error) -> complete(done, error));
        return done.thenRun(() -> count(parked.topic(), reason));
    }

    private static void complete(CompletableFuture<Void> done, Exception error) {
        if (error == null) {
            done.complete(null);
        } else {
            done.completeExceptionally(error);
        }
    }

    private void count(String topic, Throwable reason) {
        LOG.errorf("Parked in %s: %s", topic, reason);
        meters.counter("cegidlife.dead.letters", "topic", topic).increment();
    }

    private static void header(ProducerRecord<?, ?> parked, String name, Object value) {
        parked.headers().remove(name).add(name, value.toString().getBytes(UTF_8));
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
