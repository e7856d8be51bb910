package com.cegidlife.availability.bridge;

import com.cegidlife.events.ProbeResult;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes results of probes that cannot speak Kafka, and publishes them where the others publish theirs, in the order given.
 * Once it has answered none is lost; a result that is sent again is published once.
 */
@ApplicationScoped
public class AcceptResults {

    private static final String CONSUMER = "bridge/accept-results";

    private final Inbox inbox;
    private final Outbox outbox;

    AcceptResults(Inbox inbox, Outbox outbox) {
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @Transactional
    public Acceptance accept(List<IdentifiedResult> results) {
        var byId = new LinkedHashMap<UUID, ProbeResult>();
        results.forEach(result -> byId.putIfAbsent(result.id(), result.result()));
        var fresh = inbox.newOf(CONSUMER, byId.keySet());
        outbox.add(byId.entrySet().stream()
                .filter(entry -> fresh.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
        return new Acceptance(fresh.size(), results.size() - fresh.size());
    }

    /** @param repeated how many had been accepted before, or came twice */
    public record Acceptance(int accepted, int repeated) {}
}
