package com.cegidlife.billing.credit.kafka;

import com.cegidlife.billing.credit.FollowCreditOrder;
import com.cegidlife.events.CreditOrderAccepted;
import com.cegidlife.events.CreditOrderCancelled;
import com.cegidlife.events.CreditOrderDelivered;
import com.cegidlife.events.CreditOrderEvent;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to the services that tickets order in credits. */
@Singleton
public class CreditOrderEvents extends TopicConsumer<CreditOrderEvent> {

    private final FollowCreditOrder followCreditOrder;

    CreditOrderEvents(FollowCreditOrder followCreditOrder) {
        super(Topic.TICKET_CREDIT_ORDERS);
        this.followCreditOrder = followCreditOrder;
    }

    @Incoming("ticket-credit-orders")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<CreditOrderEvent> envelope, CreditOrderEvent event) {
        switch (event) {
            case CreditOrderAccepted accepted -> followCreditOrder.reserve(envelope.id(), accepted);
            case CreditOrderDelivered delivered -> followCreditOrder.confirm(envelope.id(), delivered);
            case CreditOrderCancelled cancelled -> followCreditOrder.release(envelope.id(), cancelled);
        }
    }
}
