package com.cegidlife.availability.outage;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.EnvironmentKind;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets an operator say, with evidence, when an outage ended that no result ends: whose monitor is gone, say. Where time that
 * counted would count no more, a second operator has to approve it first (D22).
 */
@ApplicationScoped
public class EndOutage {

    private final Outages outages;
    private final OutageEndings endings;
    private final ApplyEnding applyEnding;
    private final Ids ids;
    private final Clock clock;

    EndOutage(Outages outages, OutageEndings endings, ApplyEnding applyEnding, Ids ids, Clock clock) {
        this.outages = outages;
        this.endings = endings;
        this.applyEnding = applyEnding;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param endsAt excluded; empty for now
     * @throws Refusal {@code not-found}; {@code outage-over}; {@code outage-ending-proposed}; {@code invalid-request} when
     *     it would end before it started, or has not ended yet
     */
    @Transactional
    public OutageEnding end(UUID outageId, Optional<Instant> endsAt, String evidence, UUID operatorId) {
        var outage = outages.toChange(outageId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var now = clock.instant();
        var end = endsAt.orElse(now);
        outage.mustLast();
        if (end.isBefore(outage.startedAt()) || end.isAfter(now)) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/endsAt", new Text("après le début, et passé", "after the start, and in the past"));
        }
        if (endings.hasProposed(outageId)) {
            throw new Refusal(OutageProblem.OUTAGE_ENDING_PROPOSED);
        }
        var ending = new OutageEnding(ids.next(), outage, end, evidence, operatorId, now);
        endings.persist(ending);
        if (!changesAFigure(outage, end, now)) {
            ending.apply();
            applyEnding.apply(ending);
        }
        applyEnding.keep(ending, operatorId, evidence);
        return ending;
    }

    /** Figures are those of production (R6.1), and of the reference period (R6.2). */
    private static boolean changesAFigure(Outage outage, Instant end, Instant now) {
        return outage.environment().kind() == EnvironmentKind.PRODUCTION
                && !BookletCalendars.REFERENCE_PERIOD.between(end, now).isZero();
    }
}
