package com.cegidlife.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Kafka headers as text. */
public final class Headers {

    private Headers() {}

    /** The headers of a record, decoded as UTF-8, in their order; of a repeated name the last counts. */
    public static Map<String, String> of(ConsumerRecord<?, ?> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }

    static List<Header> encode(Map<String, String> headers) {
        return headers.entrySet().stream()
                .<Header>map(header ->
                        new RecordHeader(header.getKey(), header.getValue().getBytes(UTF_8)))
                .toList();
    }
}
