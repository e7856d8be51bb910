package com.cegidlife.ticket.purchase.kafka;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.PurchaseConfirmed;
import com.cegidlife.events.PurchaseDecisionEvent;
import com.cegidlife.events.PurchaseRejected;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import com.cegidlife.ticket.purchase.ConfirmPurchase;
import com.cegidlife.ticket.purchase.RejectPurchase;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what becomes of the purchases that tickets asked for. */
@Singleton
public class PurchaseDecisions extends TopicConsumer<PurchaseDecisionEvent> {

    private final ConfirmPurchase confirmPurchase;
    private final RejectPurchase rejectPurchase;

    PurchaseDecisions(ConfirmPurchase confirmPurchase, RejectPurchase rejectPurchase) {
        super(Topic.BILLING_PURCHASES);
        this.confirmPurchase = confirmPurchase;
        this.rejectPurchase = rejectPurchase;
    }

    @Incoming("billing-purchases")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<PurchaseDecisionEvent> envelope, PurchaseDecisionEvent event) {
        switch (event) {
            case PurchaseConfirmed confirmed -> confirmPurchase.confirm(envelope.id(), confirmed);
            case PurchaseRejected rejected -> rejectPurchase.reject(envelope.id(), rejected);
        }
    }
}
