package com.cegidlife.learning.release.kafka;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.ReleaseEvent;
import com.cegidlife.events.ReleasePublished;
import com.cegidlife.events.Topic;
import com.cegidlife.learning.release.RecordRelease;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to the releases that availability-service publishes. */
@Singleton
public class ReleaseEvents extends TopicConsumer<ReleaseEvent> {

    private final RecordRelease recordRelease;

    ReleaseEvents(RecordRelease recordRelease) {
        super(Topic.AVAILABILITY_RELEASES);
        this.recordRelease = recordRelease;
    }

    @Incoming("availability-releases")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<ReleaseEvent> envelope, ReleaseEvent event) {
        switch (event) {
            case ReleasePublished published -> recordRelease.record(envelope.id(), published);
        }
    }
}
