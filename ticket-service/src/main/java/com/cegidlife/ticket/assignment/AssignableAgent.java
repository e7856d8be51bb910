package com.cegidlife.ticket.assignment;

import com.cegidlife.ticket.desk.Team;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** An agent to whom tickets of a team may be assigned by themselves, and what the agent knows. */
@Entity
@Table(name = "assignable_agents")
public class AssignableAgent {

    @Id
    @Column(name = "agent_id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Team team;

    @ElementCollection
    @CollectionTable(name = "agent_skills", joinColumns = @JoinColumn(name = "agent_id"))
    private Set<Skill> skills = new HashSet<>();

    @Version
    private long version;

    protected AssignableAgent() {}

    AssignableAgent(UUID id, Team team) {
        this.id = id;
        this.team = team;
    }

    void know(Team ofTeam, Set<Skill> what) {
        team = ofTeam;
        skills.retainAll(what);
        skills.addAll(what);
    }

    public UUID id() {
        return id;
    }

    public Team team() {
        return team;
    }

    public Set<Skill> skills() {
        return Set.copyOf(skills);
    }

    public long version() {
        return version;
    }
}
