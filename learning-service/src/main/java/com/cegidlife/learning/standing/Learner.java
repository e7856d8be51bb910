package com.cegidlife.learning.standing;

import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.learning.LearningProblem;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A user who was given functional roles. Each role brings one learning phase; from the phases follows, at any instant,
 * where the user stands on each product (R15.9, R15.10, D18).
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
    StandingChanged begin(LearningPhase phase) {
        mustNotHave(phase.functionalRole());
        phases.add(phase);
        return tell(phase.startsAt());
    }

    /** What others must be told because time has passed; empty when the standings are as they were told. */
    Optional<StandingChanged> standingChangedBy(Instant now) {
        return standingsAt(now).equals(standingsAt(toldAt)) ? Optional.empty() : Optional.of(tell(now));
    }

    /** One standing for each product on which a phase had begun by then, in alphabetical order. */
    List<ProductStanding> standingsAt(Instant instant) {
        return phases.stream()
                .filter(phase -> phase.hasBegunAt(instant))
                .collect(Collectors.groupingBy(LearningPhase::product, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(product -> standing(product.getKey(), product.getValue(), instant))
                .toList();
    }

    private static ProductStanding standing(String product, List<LearningPhase> begun, Instant instant) {
        var learningUntil = begun.stream()
                .filter(phase -> phase.isOpenAt(instant))
                .map(LearningPhase::endsAt)
                .max(Instant::compareTo);
        var standing = learningUntil.isPresent() ? Standing.LEARNING : Standing.LAPSED;
        return new ProductStanding(product, standing, learningUntil);
    }

    private StandingChanged tell(Instant now) {
        version++;
        toldAt = now;
        return new StandingChanged(userId, customerId, version, standingsAt(now));
    }

    private void mustNotHave(String functionalRole) {
        if (phases.stream().anyMatch(phase -> phase.functionalRole().equals(functionalRole))) {
            throw new Refusal(LearningProblem.FUNCTIONAL_ROLE_ALREADY_ASSIGNED)
                    .with("userId", userId)
                    .with("code", functionalRole);
        }
    }
}
