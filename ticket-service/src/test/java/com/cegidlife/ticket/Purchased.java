package com.cegidlife.ticket;

import com.cegidlife.events.PurchaseConfirmed;
import com.cegidlife.events.PurchaseRejected;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.RecordRecorder;
import com.cegidlife.testkit.SuiteServers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** What billing is asked, and what it answers. */
public final class Purchased implements AutoCloseable {

    private static final PurchaseRejected.Reason NO_CONTRACT = new PurchaseRejected.Reason(
            "no-contract-in-force",
            "Votre société n'a pas de contrat en vigueur.",
            "Your company has no contract in force.");

    private final EventRecorder requests = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_PURCHASES);
    private final RecordRecorder parked =
            RecordRecorder.fromNow(SuiteServers.kafka(), Topic.BILLING_PURCHASES.deadLetterTopic("ticket-service"));

    /** The purchase that a ticket asks for. */
    public PurchaseRequested awaitRequest(String number) {
        return requests.await(PurchaseRequested.class, fact -> fact.number().equals(number))
                .event();
    }

    /** The purchases that a ticket has asked for until now. */
    public List<PurchaseRequested> requestsOf(String number) {
        requests.catchUp();
        return requests.events(PurchaseRequested.class).stream()
                .map(envelope -> envelope.event())
                .filter(request -> request.number().equals(number))
                .toList();
    }

    public EventRecorder recorder() {
        return requests;
    }

    /** Waits until an answer about a purchase is parked, and tells why it was. */
    public String awaitParked(PurchaseRequested request) {
        var key = request.purchaseId().toString();
        var record = parked.await(candidate -> key.equals(candidate.key()));
        return new String(record.headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8);
    }

    public static PurchaseConfirmed confirmed(PurchaseRequested request, Instant at) {
        return new PurchaseConfirmed(request.purchaseId(), request.customerId(), "A-2026-000007", at);
    }

    public static PurchaseRejected rejected(PurchaseRequested request, Instant at) {
        return new PurchaseRejected(request.purchaseId(), request.customerId(), NO_CONTRACT, at);
    }

    @Override
    public void close() {
        requests.close();
        parked.close();
    }
}
