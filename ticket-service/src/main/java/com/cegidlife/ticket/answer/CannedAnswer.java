package com.cegidlife.ticket.answer;

import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.Team;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A reply that a team gives again and again, in two languages. Its agents may change it until one deletes it. */
@Entity
@Table(name = "canned_answers")
public class CannedAnswer {

    @Id
    private UUID id;

    private String title;

    private String french;

    private String english;

    @Enumerated(EnumType.STRING)
    private Team team;

    private String product;

    @Column(name = "saved_by")
    private UUID savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private long version;

    protected CannedAnswer() {}

    CannedAnswer(UUID id) {
        this.id = id;
    }

    void write(AnswerDraft draft, Agent by, Instant now) {
        draft.mustBeKeptBy(by);
        title = draft.title();
        french = draft.french().value();
        english = draft.english().value();
        team = draft.team();
        product = draft.product().orElse(null);
        savedBy = by.userId();
        savedAt = now;
    }

    boolean isOf(Agent agent) {
        return agent.teams().contains(team);
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public AnswerText french() {
        return new AnswerText(french);
    }

    public AnswerText english() {
        return new AnswerText(english);
    }

    public Team team() {
        return team;
    }

    /** For whose tickets it is; empty for all. */
    public Optional<String> product() {
        return Optional.ofNullable(product);
    }

    /** The agent who wrote it last. */
    public UUID savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public long version() {
        return version;
    }
}
