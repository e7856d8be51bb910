package com.cegidlife.ticket.bulk;

import com.cegidlife.events.TicketPriority;
import com.cegidlife.ticket.answer.AnswerLanguage;
import com.cegidlife.ticket.tag.TagChange;
import java.util.UUID;

/** What is done to many tickets, the same to each. */
public sealed interface BulkAction {

    /** As many tickets as one request names. */
    int MOST = 100;

    record Assign(UUID agentId) implements BulkAction {}

    record Tag(TagChange tags) implements BulkAction {}

    record Close(String reason) implements BulkAction {}

    record Prioritise(TicketPriority priority, String reason) implements BulkAction {}

    record Reply(UUID answerId, AnswerLanguage language) implements BulkAction {}
}
