package com.cegidlife.ticket.restore.kafka;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.RestorePointEvent;
import com.cegidlife.events.RestorePointsChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import com.cegidlife.ticket.restore.RecordRestorePoints;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what environments can be restored to. */
@Singleton
public class RestorePointEvents extends TopicConsumer<RestorePointEvent> {

    private final RecordRestorePoints recordRestorePoints;

    RestorePointEvents(RecordRestorePoints recordRestorePoints) {
        super(Topic.AVAILABILITY_RESTORE_POINTS);
        this.recordRestorePoints = recordRestorePoints;
    }

    @Incoming("availability-restore-points")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<RestorePointEvent> envelope, RestorePointEvent event) {
        switch (event) {
            case RestorePointsChanged points -> recordRestorePoints.record(envelope.id(), points);
        }
    }
}
