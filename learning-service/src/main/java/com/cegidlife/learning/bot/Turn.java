package com.cegidlife.learning.bot;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A question and what the bot said to it. */
@Entity
@Table(name = "conversation_turns")
public class Turn {

    @Id
    private UUID id;

    @Column(name = "conversation_id")
    private UUID conversationId;

    private int number;

    private String question;

    private String answer;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private double confidence;

    @Column(name = "asked_at")
    private Instant askedAt;

    @ElementCollection
    @CollectionTable(name = "conversation_citations", joinColumns = @JoinColumn(name = "turn_id"))
    @OrderColumn(name = "place")
    private List<Citation> citations = new ArrayList<>();

    protected Turn() {}

    Turn(UUID id, Conversation conversation, String question, Reply reply, Instant askedAt) {
        this.id = id;
        this.conversationId = conversation.id();
        this.number = conversation.turns();
        this.question = question;
        this.answer = reply.text();
        this.outcome = reply.outcome();
        this.confidence = reply.confidence();
        this.askedAt = askedAt;
        this.citations.addAll(reply.citations());
    }

    /** From 1, in the order of the conversation. */
    public int number() {
        return number;
    }

    public String question() {
        return question;
    }

    public String answer() {
        return answer;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** 0 for nothing, about 1 for certain. */
    public double confidence() {
        return confidence;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The source of the answer first. */
    public List<Citation> citations() {
        return List.copyOf(citations);
    }
}
