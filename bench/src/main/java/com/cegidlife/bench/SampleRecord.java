package com.cegidlife.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.Topic;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The record of these measurements: about 200 bytes of JSON and the headers of every event. */
final class SampleRecord {

    static final Topic TICKETS = Topic.TICKET_TICKETS;
    static final String TOPIC = TICKETS.topicName();
    static final String TYPE = "com.cegidlife.ticket.ticket-taken-in-charge.v1";
    static final String PAYLOAD = """
            {"ticketId":"0199e5c0-7a52-7c11-9a3e-5b0b1f6c2d4e","number":"D-2026-000042",\
            "customerId":"0199e5c0-7a52-7c11-9a3e-5b0b1f6c2d4f","agentId":"0199e5c0-7a52-7c11-9a3e-5b0b1f6c2d50",\
            "takenInChargeAt":"2026-03-02T09:15:00Z"}""";

    private SampleRecord() {}

    static ProducerRecord<String, byte[]> numbered(int number) {
        var key = "key-" + number % 1000;
        var record = new ProducerRecord<>(TOPIC, key, PAYLOAD.getBytes(UTF_8));
        Envelope.headers(UUID.randomUUID(), TICKETS, TYPE, Instant.now(), key, Optional.empty())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }
}
