package com.cegidlife.ticket.accompaniment;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done in the accompaniments, as far as the caller may know of it (R11.2). */
@ApplicationScoped
public class InterventionReports implements PanacheRepositoryBase<InterventionReport, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final CurrentCaller caller;

    InterventionReports(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} when there is no such report, or it is another customer's */
    public InterventionReport get(UUID id) {
        return findByIdOptional(id)
                .filter(report -> caller.get().maySee(report.question().customerId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * Newest first: a customer's user sees the own customer's; the publisher's staff sees all.
     *
     * @param before shows those written before this one; empty for the newest
     */
    public List<InterventionReport> visible(Optional<UUID> before, int limit) {
        var position = before.orElse(AFTER_ALL);
        var reports = caller.get()
                .customerId()
                .map(customer -> find("question.customerId = ?1 and id < ?2 order by id desc", customer, position))
                .orElseGet(() -> find("id < ?1 order by id desc", position));
        return reports.page(0, limit).list();
    }
}
