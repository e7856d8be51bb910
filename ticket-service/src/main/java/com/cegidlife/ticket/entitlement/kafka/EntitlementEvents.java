package com.cegidlife.ticket.entitlement.kafka;

import com.cegidlife.events.EntitlementEvent;
import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import com.cegidlife.ticket.entitlement.RecordEntitlements;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what billing entitles customers to. */
@Singleton
public class EntitlementEvents extends TopicConsumer<EntitlementEvent> {

    private final RecordEntitlements recordEntitlements;

    EntitlementEvents(RecordEntitlements recordEntitlements) {
        super(Topic.BILLING_ENTITLEMENTS);
        this.recordEntitlements = recordEntitlements;
    }

    @Incoming("billing-entitlements")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<EntitlementEvent> envelope, EntitlementEvent event) {
        switch (event) {
            case EntitlementsChanged changed -> recordEntitlements.record(envelope.id(), changed);
        }
    }
}
