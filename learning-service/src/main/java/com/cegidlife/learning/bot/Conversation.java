package com.cegidlife.learning.bot;

import com.cegidlife.events.ConversationAttached;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a user and the bot say to each other (R13.2). Its life: started; questions, up to {@value #MOST_TURNS}; attached to a
 * ticket, once; forgotten after six months.
 */
@Entity
@Table(name = "conversations")
public class Conversation {

    /** Who has asked that often needs a person. */
    static final int MOST_TURNS = 100;

    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "customer_id")
    private UUID customerId;

    private String product;

    private List<String> topic = List.of();

    private int turns;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ticket_number")
    private String ticketNumber;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Version
    private long version;

    protected Conversation() {}

    /** @param product null when it is about none in particular */
    Conversation(UUID id, UUID userId, UUID customerId, String product, Instant startedAt) {
        this.id = id;
        this.userId = userId;
        this.customerId = customerId;
        this.product = product;
        this.startedAt = startedAt;
    }

    /** @throws Refusal when too much was asked already */
    Turn ask(UUID turnId, String question, Reply reply, Instant now) {
        if (turns == MOST_TURNS) {
            throw new Refusal(BotProblem.CONVERSATION_FULL).with("most", MOST_TURNS);
        }
        turns++;
        topic = reply.topic();
        return new Turn(turnId, this, question, reply, now);
    }

    /** @throws Refusal when nothing was asked, or it is attached already */
    ConversationAttached attach(String number, List<Turn> said, Instant now) {
        if (turns == 0) {
            throw new Refusal(BotProblem.CONVERSATION_EMPTY);
        }
        if (ticketNumber != null) {
            throw new Refusal(BotProblem.CONVERSATION_ATTACHED).with("number", ticketNumber);
        }
        ticketNumber = number;
        attachedAt = now;
        var told = said.stream()
                .map(turn -> new ConversationAttached.Turn(
                        turn.askedAt(),
                        turn.question(),
                        turn.answer(),
                        turn.outcome() == Outcome.ANSWERED,
                        turn.citations().stream().map(Citation::title).toList()))
                .toList();
        return new ConversationAttached(id, userId, customerId, number, told, now);
    }

    public UUID id() {
        return id;
    }

    public UUID userId() {
        return userId;
    }

    public UUID customerId() {
        return customerId;
    }

    /** What it is about; empty for no product in particular. */
    public Optional<String> product() {
        return Optional.ofNullable(product);
    }

    /** The words that the last question was about. */
    List<String> topic() {
        return topic;
    }

    /** How many questions were asked. */
    public int turns() {
        return turns;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Empty until it is attached. */
    public Optional<String> ticketNumber() {
        return Optional.ofNullable(ticketNumber);
    }

    public long version() {
        return version;
    }
}
