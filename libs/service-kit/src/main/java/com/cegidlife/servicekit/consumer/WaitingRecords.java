package com.cegidlife.servicekit.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The records that are being retried in place, each holding up those behind it. */
@ApplicationScoped
public class WaitingRecords {

    private final Map<String, String> reasons = new ConcurrentHashMap<>();

    WaitingRecords(MeterRegistry meters) {
        meters.gaugeMapSize("cegidlife.consumer.waiting", List.of(), reasons);
    }

    /** Why each of them waits, by {@code topic-partition@offset}. */
    public Map<String, String> reasons() {
        return Map.copyOf(reasons);
    }

    void waits(ConsumerRecord<?, ?> record, Throwable reason) {
        reasons.put(position(record), reason.toString());
    }

    void goesOn(ConsumerRecord<?, ?> record) {
        reasons.remove(position(record));
    }

    static String position(ConsumerRecord<?, ?> record) {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }
}
