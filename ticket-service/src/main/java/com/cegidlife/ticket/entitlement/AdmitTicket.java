package com.cegidlife.ticket.entitlement;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Decides who may register what, from what billing and learning have told and what support managers have decided. */
@ApplicationScoped
public class AdmitTicket {

    private final Applicants applicants;
    private final AdmitQuestion admitQuestion;
    private final Clock clock;

    AdmitTicket(Applicants applicants, AdmitQuestion admitQuestion, Clock clock) {
        this.applicants = applicants;
        this.admitQuestion = admitQuestion;
        this.clock = clock;
    }

    /**
     * Support needs a contract in force with Cegid Care for the product (R3.1), no suspension (R14.7) and a maintained
     * version (R14.1); a usage question a learning phase or a certification on the product (R15.9), or its purchase
     * (R15.16); an order in credits a Service+ pack (R18.4); everything else a known customer. An account that billing has
     * not told of yet is taken for open: the identity provider has let its user in.
     *
     * @throws Refusal that says why not, by which rule, and what to do next
     */
    public Admission admit(UUID customerId, UUID userId, Demand demand) {
        var applicant = applicants.get(customerId, userId, demand);
        return switch (demand.kind()) {
            case SUPPORT -> {
                applicant.mustHaveSupportFor(demand.product(), today());
                yield Admission.AT_ONCE;
            }
            case USAGE_QUESTION -> admitQuestion.admit(userId, demand);
            case CREDIT_ORDER -> {
                applicant.customer().mustHoldServicePlus(today());
                yield Admission.AT_ONCE;
            }
            case CUSTOMER_SERVICE, RESTORE -> Admission.AT_ONCE;
        };
    }

    private LocalDate today() {
        return clock.instant().atZone(BookletCalendars.PARIS).toLocalDate();
    }
}
