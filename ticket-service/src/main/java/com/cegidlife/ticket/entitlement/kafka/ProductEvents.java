package com.cegidlife.ticket.entitlement.kafka;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.ProductEvent;
import com.cegidlife.events.SupportedVersionsChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import com.cegidlife.ticket.entitlement.RecordProductVersions;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to which versions of the products are supported. */
@Singleton
public class ProductEvents extends TopicConsumer<ProductEvent> {

    private final RecordProductVersions recordProductVersions;

    ProductEvents(RecordProductVersions recordProductVersions) {
        super(Topic.AVAILABILITY_PRODUCTS);
        this.recordProductVersions = recordProductVersions;
    }

    @Incoming("availability-products")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<ProductEvent> envelope, ProductEvent event) {
        switch (event) {
            case SupportedVersionsChanged changed -> recordProductVersions.record(envelope.id(), changed);
        }
    }
}
