package com.cegidlife.ticket.entitlement.kafka;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.StandingEvent;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import com.cegidlife.ticket.entitlement.RecordStanding;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to where users stand on the products. */
@Singleton
public class StandingEvents extends TopicConsumer<StandingEvent> {

    private final RecordStanding recordStanding;

    StandingEvents(RecordStanding recordStanding) {
        super(Topic.LEARNING_STANDINGS);
        this.recordStanding = recordStanding;
    }

    @Incoming("learning-standings")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<StandingEvent> envelope, StandingEvent event) {
        switch (event) {
            case StandingChanged changed -> recordStanding.record(envelope.id(), changed);
        }
    }
}
