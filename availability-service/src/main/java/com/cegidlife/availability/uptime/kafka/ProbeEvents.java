package com.cegidlife.availability.uptime.kafka;

import com.cegidlife.availability.uptime.FoldResult;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.ProbeEvent;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to the monitoring probes; counts what became of their results as {@code probe_results_total{folding}}. */
@Singleton
public class ProbeEvents extends TopicConsumer<ProbeEvent> {

    private final FoldResult foldResult;
    private final MeterRegistry metrics;

    ProbeEvents(FoldResult foldResult, MeterRegistry metrics) {
        super(Topic.PROBE_RESULTS);
        this.foldResult = foldResult;
        this.metrics = metrics;
    }

    @Incoming("probe-results")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<ProbeEvent> envelope, ProbeEvent event) {
        switch (event) {
            case ProbeResult result -> {
                var folding = foldResult.fold(result);
                metrics.counter("probe.results", "folding", folding.name().toLowerCase(Locale.ROOT))
                        .increment();
            }
        }
    }
}
