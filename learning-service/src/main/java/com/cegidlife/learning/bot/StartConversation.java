package com.cegidlife.learning.bot;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.identity.Caller;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Starts a conversation between a customer's user and the bot (R13.2). */
@ApplicationScoped
public class StartConversation {

    /** Conversations are about people: they are kept no longer than anybody comes back to them. */
    private static final Duration KEPT = Duration.ofDays(183);

    private final Conversations conversations;
    private final Timers timers;
    private final Ids ids;
    private final Clock clock;

    StartConversation(Conversations conversations, Timers timers, Ids ids, Clock clock) {
        this.conversations = conversations;
        this.timers = timers;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param product empty for no product in particular */
    @Transactional
    public Dialogue start(Caller user, Optional<String> product) {
        var now = clock.instant();
        var conversation =
                new Conversation(ids.next(), user.userId(), user.requireCustomer(), product.orElse(null), now);
        conversations.persistAndFlush(conversation);
        timers.set(new Timer(ForgetConversation.TIMER, conversation.id(), now.plus(KEPT)));
        return new Dialogue(conversation, List.of());
    }
}
