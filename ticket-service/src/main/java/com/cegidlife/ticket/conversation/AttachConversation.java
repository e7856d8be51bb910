package com.cegidlife.ticket.conversation;

import com.cegidlife.events.ConversationAttached;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.AddNote;
import com.cegidlife.ticket.desk.NewNote;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Writes a conversation with the bot on the ticket that the user has opened after it (R13.2). */
@ApplicationScoped
public class AttachConversation {

    private static final Logger LOG = Logger.getLogger(AttachConversation.class);

    private static final String CONSUMER = "conversation/attach-conversation";

    private final Inbox inbox;
    private final Tickets tickets;
    private final AddNote addNote;

    AttachConversation(Inbox inbox, Tickets tickets, AddNote addNote) {
        this.inbox = inbox;
        this.tickets = tickets;
        this.addNote = addNote;
    }

    /** A ticket that is not there, or another customer's, is left alone: its number is what the user typed (R11.2). */
    @Transactional
    public void attach(UUID eventId, ConversationAttached conversation) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        var ticket = tickets.numbered(conversation.ticketNumber())
                .filter(each -> each.customerId().equals(conversation.customerId()));
        if (ticket.isEmpty()) {
            LOG.infof("Conversation %s names no ticket of its customer", conversation.conversationId());
            return;
        }
        addNote.add(
                tickets.whereItGoesOn(ticket.get().id()),
                NewNote.reply(Actor.user(conversation.userId()), Transcript.of(conversation)));
    }
}
