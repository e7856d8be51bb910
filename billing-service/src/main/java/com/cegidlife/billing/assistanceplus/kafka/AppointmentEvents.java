package com.cegidlife.billing.assistanceplus.kafka;

import com.cegidlife.billing.assistanceplus.RecordHeldAppointment;
import com.cegidlife.events.AppointmentEvent;
import com.cegidlife.events.AppointmentHeld;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to the appointments that ticket-service holds. */
@Singleton
public class AppointmentEvents extends TopicConsumer<AppointmentEvent> {

    private final RecordHeldAppointment recordHeldAppointment;

    AppointmentEvents(RecordHeldAppointment recordHeldAppointment) {
        super(Topic.TICKET_APPOINTMENTS);
        this.recordHeldAppointment = recordHeldAppointment;
    }

    @Incoming("ticket-appointments")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<AppointmentEvent> envelope, AppointmentEvent event) {
        switch (event) {
            case AppointmentHeld held -> recordHeldAppointment.record(envelope.id(), held);
        }
    }
}
