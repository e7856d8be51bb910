package com.cegidlife.probe.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.ProbeResult;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes what the buffer holds, oldest first, on one thread. While Kafka is away it keeps trying with what it has in
 * hand, and the rest stays in the buffer. Until Kafka has confirmed a result it is sent again, under the same id.
 */
public final class Publisher {

    private static final Logger LOG = System.getLogger(Publisher.class.getName());
    private static final int LARGEST_BATCH = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ResultBuffer buffer;
    private final Map<String, Object> settings;
    private final ArrayDeque<Envelope<ProbeResult>> inHand = new ArrayDeque<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("publisher").unstarted(this::run);
    private boolean inTrouble;

    private Publisher(ResultBuffer buffer, Map<String, Object> settings) {
        this.buffer = buffer;
        this.settings = settings;
    }

    /** @param settings of the producer, as {@link KafkaSettings} gives them */
    public static Publisher start(ResultBuffer buffer, Map<String, Object> settings) {
        var publisher = new Publisher(buffer, settings);
        publisher.thread.start();
        return publisher;
    }

    /**
     * Closes the buffer, publishes what it still holds, and gives up after that time.
     *
     * @return how many results could not be published
     */
    public int close(Duration patience) throws InterruptedException {
        buffer.close();
        if (!thread.join(patience)) {
            thread.interrupt();
            thread.join();
        }
        return inHand.size() + buffer.size();
    }

    private void run() {
        try {
            while (!buffer.isDrained() || !inHand.isEmpty()) {
                publishUntilTrouble();
            }
        } catch (InterruptedException | InterruptException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    /** Every trouble ends with a new producer: some leave the old one unusable. */
    private void publishUntilTrouble() throws InterruptedException {
        try {
            var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
            try {
                publishWith(producer);
            } finally {
                producer.close(Duration.ZERO);
            }
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            reportTrouble(e.getMessage());
            Thread.sleep(PAUSE);
        }
    }

    private void publishWith(KafkaProducer<String, byte[]> producer) throws InterruptedException {
        while (!buffer.isDrained() || !inHand.isEmpty()) {
            if (inHand.isEmpty()) {
                inHand.addAll(buffer.take(LARGEST_BATCH));
            }
            for (var sending : send(producer)) {
                awaitConfirmation(sending);
                inHand.remove();
            }
        }
    }

    /** Stops at the first result that the producer does not accept, so that nothing later overtakes it. */
    private Iterable<Future<RecordMetadata>> send(KafkaProducer<String, byte[]> producer) {
        var sendings = new ArrayList<Future<RecordMetadata>>();
        for (var result : inHand) {
            var sending = producer.send(record(result));
            sendings.add(sending);
            if (sending.state() == Future.State.FAILED) {
                break;
            }
        }
        return sendings;
    }

    private static ProducerRecord<String, byte[]> record(Envelope<ProbeResult> result) {
        var record =
                new ProducerRecord<>(result.topic().topicName(), result.event().key(), result.value());
        result.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private void awaitConfirmation(Future<RecordMetadata> sending) throws InterruptedException {
        while (true) {
            try {
                sending.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                reportSuccess();
                return;
            } catch (TimeoutException e) {
                reportTrouble("Kafka does not answer");
            } catch (ExecutionException e) {
                throw new KafkaException(e.getCause().getMessage(), e.getCause());
            }
        }
    }

    private void reportTrouble(String reason) {
        if (!inTrouble) {
            inTrouble = true;
            LOG.log(Level.WARNING, "Results wait to be published: {0}", reason);
        }
    }

    private void reportSuccess() {
        if (inTrouble) {
            inTrouble = false;
            LOG.log(Level.INFO, "Results are published again; {0} still wait", buffer.size());
        }
    }
}
