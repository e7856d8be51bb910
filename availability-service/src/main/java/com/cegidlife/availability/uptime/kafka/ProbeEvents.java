package com.cegidlife.availability.uptime.kafka;

import com.cegidlife.availability.uptime.FoldResults;
import com.cegidlife.availability.uptime.FoldResults.Folding;
import com.cegidlife.availability.uptime.Plausibility;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.MalformedEvent;
import com.cegidlife.events.ProbeEvent;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.BatchConsumer;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Listens to the monitoring probes; counts what became of their results as {@code probe_results_total{folding}}, and how
 * many came together as {@code probe_batch}.
 */
@Singleton
public class ProbeEvents extends BatchConsumer<ProbeEvent> {

    private final FoldResults foldResults;
    private final Plausibility plausibility;
    private final MeterRegistry metrics;

    ProbeEvents(FoldResults foldResults, Plausibility plausibility, MeterRegistry metrics) {
        super(Topic.PROBE_RESULTS);
        this.foldResults = foldResults;
        this.plausibility = plausibility;
        this.metrics = metrics;
    }

    @Incoming("probe-results")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) {
        deliverAll(records);
    }

    @Override
    protected Map<Envelope<ProbeEvent>, MalformedEvent> handleAll(List<Envelope<ProbeEvent>> envelopes) {
        metrics.summary("probe.batch").record(envelopes.size());
        var faults = new HashMap<Envelope<ProbeEvent>, MalformedEvent>();
        var plausible = new LinkedHashMap<Envelope<ProbeEvent>, ProbeResult>();
        for (var envelope : envelopes) {
            try {
                plausible.put(envelope, examine(envelope.event()));
            } catch (MalformedEvent e) {
                faults.put(envelope, e);
            }
        }
        var foldings = foldResults.fold(plausible.values());
        plausible.forEach((envelope, result) -> {
            var folding = foldings.get(result);
            count(folding);
            fault(result, folding).ifPresent(fault -> faults.put(envelope, fault));
        });
        return faults;
    }

    private ProbeResult examine(ProbeEvent event) {
        return switch (event) {
            case ProbeResult result -> plausibility.examine(result);
        };
    }

    private void count(Folding folding) {
        metrics.counter("probe.results", "folding", folding.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    private static Optional<MalformedEvent> fault(ProbeResult result, Folding folding) {
        return switch (folding) {
            case FOLDED, BEHIND, REPEATED, LATE, RETIRED -> Optional.empty();
            case AHEAD ->
                Optional.of(new MalformedEvent("checkedAt is in the future, " + result.checkedAt()
                        + ": the clock of the probe goes wrong in " + result.location()));
            case UNKNOWN_ENVIRONMENT ->
                Optional.of(new MalformedEvent("No entitlement has named the environment " + result.environmentId()));
        };
    }
}
