package com.cegidlife.billing.usage.kafka;

import com.cegidlife.billing.usage.RecordUsage;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.Topic;
import com.cegidlife.events.UsageEvent;
import com.cegidlife.events.UsageReported;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what is really used. */
@Singleton
public class UsageReports extends TopicConsumer<UsageEvent> {

    private final RecordUsage recordUsage;

    UsageReports(RecordUsage recordUsage) {
        super(Topic.USAGE_REPORTS);
        this.recordUsage = recordUsage;
    }

    @Incoming("usage-reports")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<UsageEvent> envelope, UsageEvent event) {
        switch (event) {
            case UsageReported report -> recordUsage.record(envelope.id(), report);
        }
    }
}
