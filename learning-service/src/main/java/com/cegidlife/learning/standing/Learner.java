package com.cegidlife.learning.standing;

import com.cegidlife.events.StandingChanged;
import com.cegidlife.learning.LearningProblem;
import com.cegidlife.learning.certification.CertifiedPeriod;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A user who was given functional roles, or was certified without. Each role brings one learning phase; from the phases and
 * certifications follows, at any instant, where the user stands on each product: see {@link Standings}.
 */
@Entity
@Table(name = "learners")
public class Learner {

    @Id
    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "customer_id")
    private UUID customerId;

    @ElementCollection
    @CollectionTable(name = "learning_phases", joinColumns = @JoinColumn(name = "user_id"))
    private Set<LearningPhase> phases = new HashSet<>();

    /** Of the standings as told to others; rises under the row's lock: see {@link Learners#toChange}. */
    private long version;

    /** The instant of which others were last told the standings. */
    @Column(name = "told_at")
    private Instant toldAt;

    protected Learner() {}

    Learner(UUID userId, UUID customerId) {
        this.userId = userId;
        this.customerId = customerId;
        toldAt = Instant.EPOCH;
    }

    /** @throws Refusal when the user was given this functional role before */
    void begin(LearningPhase phase) {
        mustNotHave(phase.functionalRole());
        phases.add(phase);
    }

    /** Whether others must be told of the standings because time has passed. */
    boolean hasChangedBy(Instant now, List<CertifiedPeriod> certified) {
        return !standings(certified).at(now).equals(standings(certified).at(toldAt));
    }

    /** The standings as others are told of them now. */
    StandingChanged tell(Instant now, List<CertifiedPeriod> certified) {
        version++;
        toldAt = now;
        return new StandingChanged(
                userId, customerId, version, standings(certified).at(now));
    }

    /** Where the user stands, with these certifications. */
    Standings standings(List<CertifiedPeriod> certified) {
        return new Standings(List.copyOf(phases), certified);
    }

    UUID userId() {
        return userId;
    }

    private void mustNotHave(String functionalRole) {
        if (phases.stream().anyMatch(phase -> phase.functionalRole().equals(functionalRole))) {
            throw new Refusal(LearningProblem.FUNCTIONAL_ROLE_ALREADY_ASSIGNED)
                    .with("userId", userId)
                    .with("code", functionalRole);
        }
    }
}
