package com.cegidlife.availability.contact.kafka;

import com.cegidlife.availability.contact.RecordAccount;
import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.AccountEvent;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to the access accounts that billing opens and removes. */
@Singleton
public class AccountEvents extends TopicConsumer<AccountEvent> {

    private final RecordAccount recordAccount;

    AccountEvents(RecordAccount recordAccount) {
        super(Topic.BILLING_ACCOUNTS);
        this.recordAccount = recordAccount;
    }

    @Incoming("billing-accounts")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<AccountEvent> envelope, AccountEvent event) {
        switch (event) {
            case AccountChanged changed -> recordAccount.record(envelope.id(), changed);
        }
    }
}
