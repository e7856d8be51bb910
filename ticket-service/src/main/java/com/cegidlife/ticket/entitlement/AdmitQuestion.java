package com.cegidlife.ticket.entitlement;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Decides whether a usage question is free, to be bought, or refused. */
@ApplicationScoped
class AdmitQuestion {

    private final Learners learners;
    private final Clock clock;

    AdmitQuestion(Learners learners, Clock clock) {
        this.learners = learners;
        this.clock = clock;
    }

    /**
     * What is free is never bought, even by those who are ready to buy (R15.9, R15.16).
     *
     * @throws Refusal for a subject that is always paid (R15.15), and for a question that is neither free nor bought
     */
    Admission admit(UUID userId, Demand demand) {
        if (demand.paidSubject() != null) {
            throw demand.paidSubject().refusal();
        }
        var learner = learners.findByIdOptional(userId);
        var now = clock.instant();
        if (learner.filter(known -> known.asksFreely(demand.product(), now)).isPresent()) {
            return Admission.AT_ONCE;
        }
        if (demand.buysAssistance()) {
            return Admission.ONCE_BOUGHT;
        }
        throw learner.map(known -> known.refusal(demand.product()))
                .orElseGet(() -> Learner.neverAssigned(demand.product()));
    }
}
