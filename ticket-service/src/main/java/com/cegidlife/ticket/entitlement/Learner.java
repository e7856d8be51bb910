package com.cegidlife.ticket.entitlement;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.TicketProblem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a user stands on each product, as learning-service last said. */
@Entity
@Table(name = "learners")
public class Learner {

    @Id
    @Column(name = "user_id")
    private UUID userId;

    /** Of learning-service's description, not of this row. */
    private long version;

    @ElementCollection
    @CollectionTable(name = "product_standings", joinColumns = @JoinColumn(name = "user_id"))
    private Set<KnownStanding> standings = new HashSet<>();

    protected Learner() {}

    Learner(UUID userId) {
        this.userId = userId;
    }

    /** Takes over what learning-service says; standings that are not newer than those known change nothing. */
    void take(StandingChanged changed) {
        if (changed.version() <= version) {
            return;
        }
        version = changed.version();
        var now = changed.standings().stream().map(this::known).collect(Collectors.toSet());
        standings.clear();
        standings.addAll(now);
    }

    /** A lapse keeps the end of the phase that lapsed, which the event no longer tells: people are shown it. */
    private KnownStanding known(ProductStanding told) {
        var learningUntil = told.learningUntil()
                .or(() -> told.standing() == Standing.LAPSED ? endOfPhaseOn(told.product()) : Optional.empty());
        return new KnownStanding(told.product(), told.standing(), learningUntil.orElse(null));
    }

    private Optional<Instant> endOfPhaseOn(String product) {
        return on(product)
                .filter(before -> before.standing() != Standing.CERTIFIED)
                .map(KnownStanding::learningUntil);
    }

    private Optional<KnownStanding> on(String product) {
        return standings.stream()
                .filter(standing -> standing.product().equals(product))
                .findFirst();
    }

    /** Whether usage questions on the product are free: the user is learning or certified (R15.9 to R15.11). */
    boolean asksFreely(String product, Instant now) {
        return on(product)
                .filter(standing -> standing.allowsFreeQuestionsAt(now))
                .isPresent();
    }

    /** Why a usage question on the product is not free, and what to do about it. */
    Refusal refusal(String product) {
        return on(product).map(Learner::lapsed).orElseGet(() -> neverAssigned(product));
    }

    static Refusal neverAssigned(String product) {
        return new Refusal(TicketProblem.FUNCTIONAL_ROLE_MISSING).with("product", product);
    }

    private static Refusal lapsed(KnownStanding standing) {
        var refusal = standing.learningUntil() == null
                ? new Refusal(TicketProblem.CERTIFICATION_LAPSED)
                : new Refusal(TicketProblem.LEARNING_PHASE_ENDED)
                        .with("learningEndedOn", lastDayBefore(standing.learningUntil()));
        return refusal.with("product", standing.product());
    }

    /** A phase that ends at 24:00 of a day is said to end on that day (D4). */
    private static LocalDate lastDayBefore(Instant end) {
        return end.minusNanos(1).atZone(BookletCalendars.PARIS).toLocalDate();
    }
}
