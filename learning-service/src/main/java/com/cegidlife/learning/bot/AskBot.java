package com.cegidlife.learning.bot;

import com.cegidlife.learning.knowledge.Reader;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Puts a question to the bot, which knows what was said before (R13.2). */
@ApplicationScoped
public class AskBot {

    private final Conversations conversations;
    private final Turns turns;
    private final Answerer answerer;
    private final Ids ids;
    private final Clock clock;

    AskBot(Conversations conversations, Turns turns, Answerer answerer, Ids ids, Clock clock) {
        this.conversations = conversations;
        this.turns = turns;
        this.answerer = answerer;
        this.ids = ids;
        this.clock = clock;
    }

    /** A question with its answer, in a conversation. */
    public record Asked(Conversation conversation, Turn turn) {}

    /** @throws com.cegidlife.servicekit.problem.Refusal when the user has no such conversation, or it is full */
    @Transactional
    public Asked ask(Caller user, Reader reader, UUID conversationId, String question) {
        var conversation = conversations.toChange(user, conversationId);
        var reply = answerer.answer(question, conversation.topic(), reader, conversation.product());
        var turn = conversation.ask(ids.next(), question, reply, clock.instant());
        conversations.flush();
        turns.persistAndFlush(turn);
        return new Asked(conversation, turn);
    }
}
