package com.cegidlife.ticket.savedview;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
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

/** A filter of tickets that an agent keeps under a name, alone or for a team. Its owner may change it until deleting it. */
@Entity
@Table(name = "saved_views")
public class SavedView {

    @Id
    private UUID id;

    private String name;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private Team team;

    private String criteria;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private long version;

    protected SavedView() {}

    SavedView(UUID id, Agent owner) {
        this.id = id;
        this.ownerId = owner.userId();
    }

    /** @throws Refusal {@code forbidden} when it is another agent's */
    void mustBeOf(Agent agent) {
        if (!ownerId.equals(agent.userId())) {
            throw new Refusal(CommonProblem.FORBIDDEN);
        }
    }

    /**
     * Replaces what is kept.
     *
     * @param with the team that is to see it too; empty for the owner alone
     * @param wanted the criteria as JSON
     * @throws Refusal when it is another agent's, or to be shared with a team of which the agent is none
     */
    void write(Agent by, String newName, Optional<Team> with, String wanted, Instant now) {
        mustBeOf(by);
        if (!by.teams().containsAll(with.stream().toList())) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/team", new Text("n'est pas une de vos équipes", "is not one of your teams"));
        }
        name = newName;
        team = with.orElse(null);
        criteria = wanted;
        savedAt = now;
    }

    boolean isSeenBy(Agent agent) {
        return ownerId.equals(agent.userId()) || (team != null && agent.teams().contains(team));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UUID ownerId() {
        return ownerId;
    }

    /** The team that sees it too. */
    public Optional<Team> team() {
        return Optional.ofNullable(team);
    }

    /** What it finds, as JSON. */
    String criteria() {
        return criteria;
    }

    /** When it was written last. */
    public Instant savedAt() {
        return savedAt;
    }

    public long version() {
        return version;
    }
}
