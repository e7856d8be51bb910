package com.cegidlife.ticket.conversation.kafka;

import com.cegidlife.events.ConversationAttached;
import com.cegidlife.events.ConversationEvent;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.consumer.TopicConsumer;
import com.cegidlife.ticket.conversation.AttachConversation;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to the conversations with the bot that users attach to tickets. */
@Singleton
public class ConversationEvents extends TopicConsumer<ConversationEvent> {

    private final AttachConversation attachConversation;

    ConversationEvents(AttachConversation attachConversation) {
        super(Topic.LEARNING_CONVERSATIONS);
        this.attachConversation = attachConversation;
    }

    @Incoming("learning-conversations")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        deliver(record);
    }

    @Override
    protected void handle(Envelope<ConversationEvent> envelope, ConversationEvent event) {
        switch (event) {
            case ConversationAttached attached -> attachConversation.attach(envelope.id(), attached);
        }
    }
}
