package com.cegidlife.probe.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerConfig;

/** How the probe's environment says where Kafka is. */
public final class KafkaSettings {

    private static final String BOOTSTRAP_SERVERS = "KAFKA_BOOTSTRAP_SERVERS";
    private static final String CLIENT_PROPERTIES = "KAFKA_CLIENT_PROPERTIES";

    private KafkaSettings() {}

    /**
     * The producer's properties: those of the file that {@code KAFKA_CLIENT_PROPERTIES} names, if any (for security),
     * and above them those that keep every result and its order.
     *
     * @throws IllegalArgumentException when {@code KAFKA_BOOTSTRAP_SERVERS} is missing
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Map<String, Object> from(Map<String, String> environment) {
        var servers = environment.get(BOOTSTRAP_SERVERS);
        if (servers == null || servers.isBlank()) {
            throw new IllegalArgumentException("The environment variable " + BOOTSTRAP_SERVERS + " is missing");
        }
        var properties = new HashMap<String, Object>(fileNamedIn(environment));
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, "probe");
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        // What Kafka's client has accepted it keeps trying to send, so that nothing later overtakes it.
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        properties.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 4 << 20);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return properties;
    }

    private static Map<String, String> fileNamedIn(Map<String, String> environment) {
        var file = environment.get(CLIENT_PROPERTIES);
        if (file == null || file.isBlank()) {
            return Map.of();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
