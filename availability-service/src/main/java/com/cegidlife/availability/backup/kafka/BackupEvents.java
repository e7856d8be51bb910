package com.cegidlife.availability.backup.kafka;

import com.cegidlife.availability.backup.RecordBackup;
import com.cegidlife.events.BackupEvent;
import com.cegidlife.events.BackupReported;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what the backup system reports. */
@Singleton
public class BackupEvents extends TopicConsumer<BackupEvent> {

    private final RecordBackup recordBackup;

    BackupEvents(RecordBackup recordBackup) {
        super(Topic.BACKUP_REPORTS);
        this.recordBackup = recordBackup;
    }

    @Incoming("backup-reports")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<BackupEvent> envelope, BackupEvent event) {
        switch (event) {
            case BackupReported report -> recordBackup.record(envelope.id(), envelope.time(), report);
        }
    }
}
