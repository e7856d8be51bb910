package com.cegidlife.ticket.creditorder.kafka;

import com.cegidlife.events.CreditEvent;
import com.cegidlife.events.CreditsRefused;
import com.cegidlife.events.CreditsReserved;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import com.cegidlife.ticket.creditorder.FollowCredits;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what becomes of the credits that orders cost. */
@Singleton
public class CreditEvents extends TopicConsumer<CreditEvent> {

    private final FollowCredits followCredits;

    CreditEvents(FollowCredits followCredits) {
        super(Topic.BILLING_CREDITS);
        this.followCredits = followCredits;
    }

    @Incoming("billing-credits")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<CreditEvent> envelope, CreditEvent event) {
        switch (event) {
            case CreditsReserved reserved -> followCredits.reserved(envelope.id(), reserved);
            case CreditsRefused refused -> followCredits.refused(envelope.id(), refused);
        }
    }
}
