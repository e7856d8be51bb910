package com.cegidlife.billing.purchase.kafka;

import com.cegidlife.billing.purchase.ExpirePurchase;
import com.cegidlife.billing.purchase.RecordPurchase;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.PurchaseExpired;
import com.cegidlife.events.PurchaseRequestEvent;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to the paid services that tickets ask for. */
@Singleton
public class PurchaseRequestEvents extends TopicConsumer<PurchaseRequestEvent> {

    private final RecordPurchase recordPurchase;
    private final ExpirePurchase expirePurchase;

    PurchaseRequestEvents(RecordPurchase recordPurchase, ExpirePurchase expirePurchase) {
        super(Topic.TICKET_PURCHASES);
        this.recordPurchase = recordPurchase;
        this.expirePurchase = expirePurchase;
    }

    @Incoming("ticket-purchases")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<PurchaseRequestEvent> envelope, PurchaseRequestEvent event) {
        switch (event) {
            case PurchaseRequested requested -> recordPurchase.record(envelope.id(), requested);
            case PurchaseExpired expired -> expirePurchase.expire(envelope.id(), expired);
        }
    }
}
