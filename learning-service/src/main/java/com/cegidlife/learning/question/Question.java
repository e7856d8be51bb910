package com.cegidlife.learning.question;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/**
 * A question of the bank. Each writing of it is a version that never changes; one of them at most is published, and only that
 * one is drawn. Life: draft, published, each again with every new version, retired at the end.
 */
@Entity
@Table(name = "questions")
public class Question {

    @Id
    private UUID id;

    private String product;

    private String module;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    @Column(name = "latest_number")
    private int latestNumber;

    @Column(name = "published_number")
    private Integer publishedNumber;

    @Version
    private long version;

    protected Question() {}

    Question(UUID id, String product, String module) {
        this.id = id;
        this.product = product;
        this.module = module;
        this.state = QuestionState.DRAFT;
    }

    /**
     * Begins another version.
     *
     * @return its number
     * @throws Refusal when the question is retired
     */
    int nextNumber() {
        mustNotBeRetired();
        latestNumber++;
        return latestNumber;
    }

    /** @throws Refusal when it is retired, or its latest version is published already */
    void publish() {
        mustNotBeRetired();
        if (publishedNumber().filter(number -> number == latestNumber).isPresent()) {
            throw new Refusal(QuestionProblem.QUESTION_UNCHANGED).with("questionId", id);
        }
        publishedNumber = latestNumber;
        state = QuestionState.PUBLISHED;
    }

    /** @throws Refusal when it is retired already */
    void retire() {
        mustNotBeRetired();
        state = QuestionState.RETIRED;
    }

    private void mustNotBeRetired() {
        if (state == QuestionState.RETIRED) {
            throw new Refusal(QuestionProblem.QUESTION_RETIRED).with("questionId", id);
        }
    }

    public UUID id() {
        return id;
    }

    /** Code of the product that it is about. */
    public String product() {
        return product;
    }

    /** Code of the module of the path that it is about. */
    public String module() {
        return module;
    }

    public QuestionState state() {
        return state;
    }

    /** Number of the version written last. */
    public int latestNumber() {
        return latestNumber;
    }

    /** Number of the version that is, or was at the end, drawn. */
    public Optional<Integer> publishedNumber() {
        return Optional.ofNullable(publishedNumber);
    }

    public long version() {
        return version;
    }
}
