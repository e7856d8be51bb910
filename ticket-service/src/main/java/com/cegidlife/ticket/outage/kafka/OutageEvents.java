package com.cegidlife.ticket.outage.kafka;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.OutageEnded;
import com.cegidlife.events.OutageEvent;
import com.cegidlife.events.OutageRevised;
import com.cegidlife.events.OutageStarted;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import com.cegidlife.ticket.outage.NoteRecovery;
import com.cegidlife.ticket.outage.NoteRevision;
import com.cegidlife.ticket.outage.OpenOutageTicket;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to the outages that availability-service confirms. */
@Singleton
public class OutageEvents extends TopicConsumer<OutageEvent> {

    private final OpenOutageTicket openOutageTicket;
    private final NoteRecovery noteRecovery;
    private final NoteRevision noteRevision;

    OutageEvents(OpenOutageTicket openOutageTicket, NoteRecovery noteRecovery, NoteRevision noteRevision) {
        super(Topic.AVAILABILITY_OUTAGES);
        this.openOutageTicket = openOutageTicket;
        this.noteRecovery = noteRecovery;
        this.noteRevision = noteRevision;
    }

    @Incoming("availability-outages")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<OutageEvent> envelope, OutageEvent event) {
        switch (event) {
            case OutageStarted started -> openOutageTicket.open(envelope.id(), started);
            case OutageEnded ended -> noteRecovery.note(envelope.id(), ended);
            case OutageRevised revised -> noteRevision.note(envelope.id(), revised);
        }
    }
}
