package com.cegidlife.learning.standing;

import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.learning.certification.CertifiedPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What decides where a user stands on each product, at any instant: certified while any certification of the product is
 * valid, learning while any phase on it is open, lapsed otherwise (R15.9 to R15.11, D18, D28).
 */
record Standings(List<LearningPhase> phases, List<CertifiedPeriod> certified) {

    /** One for each product on which a phase had begun or an exam was passed by then, in alphabetical order. */
    List<ProductStanding> at(Instant instant) {
        return products(instant).stream()
                .map(product -> of(product).standing(product, instant))
                .toList();
    }

    /** Where the user stands on a product; empty when nothing of it had begun by then. */
    Optional<ProductStanding> at(Instant instant, String product) {
        return at(instant).stream()
                .filter(standing -> standing.product().equals(product))
                .findFirst();
    }

    /** What concerns one product alone. */
    Standings of(String product) {
        return new Standings(
                phases.stream().filter(phase -> phase.product().equals(product)).toList(),
                certified.stream()
                        .filter(period -> period.product().equals(product))
                        .toList());
    }

    private TreeSet<String> products(Instant instant) {
        return Stream.concat(
                        phases.stream()
                                .filter(phase -> phase.hasBegunAt(instant))
                                .map(LearningPhase::product),
                        certified.stream()
                                .filter(period -> period.hasBegunAt(instant))
                                .map(CertifiedPeriod::product))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ProductStanding standing(String product, Instant instant) {
        var learningUntil = phases.stream()
                .filter(phase -> phase.isOpenAt(instant))
                .map(LearningPhase::endsAt)
                .max(Instant::compareTo);
        return new ProductStanding(product, standing(instant, learningUntil.isPresent()), learningUntil);
    }

    private Standing standing(Instant instant, boolean isLearning) {
        if (certified.stream().anyMatch(period -> period.isValidAt(instant))) {
            return Standing.CERTIFIED;
        }
        return isLearning ? Standing.LEARNING : Standing.LAPSED;
    }

    /** The open phases that a reminder is about: those on products on which the user is not certified now. */
    List<LearningPhase> phasesToRemindOf(Instant due, Instant now) {
        return phases.stream()
                .filter(phase -> phase.reminders().contains(due) && phase.isOpenAt(now))
                .filter(phase -> standsOn(phase.product(), Standing.LEARNING, now))
                .toList();
    }

    /** The phases that ended at an instant and left nothing that makes questions on their product free. */
    List<LearningPhase> phasesLapsedBy(Instant end, Instant now) {
        return phases.stream()
                .filter(phase -> phase.endsAt().equals(end))
                .filter(phase -> standsOn(phase.product(), Standing.LAPSED, now))
                .toList();
    }

    private boolean standsOn(String product, Standing standing, Instant now) {
        return at(now, product).filter(stand -> stand.standing() == standing).isPresent();
    }
}
