package com.cegidlife.ticket.accompaniment;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.accompaniment.ChangeAccompaniment.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Ends an accompaniment with its intervention report (R12.1). */
@ApplicationScoped
public class CloseAccompaniment {

    private final ChangeAccompaniment changeAccompaniment;
    private final InterventionReports reports;
    private final Ids ids;

    CloseAccompaniment(ChangeAccompaniment changeAccompaniment, InterventionReports reports, Ids ids) {
        this.changeAccompaniment = changeAccompaniment;
        this.reports = reports;
        this.ids = ids;
    }

    /** @throws Refusal unless it took place */
    @Transactional
    public Accompaniment close(Change change, WorkDone work) {
        return changeAccompaniment.decide(change, "close-accompaniment", null, (accompaniment, now) -> {
            accompaniment.close();
            reports.persist(new InterventionReport(
                    ids.next(), accompaniment, work, change.by().userId(), now));
            return AccompanimentWords.reported();
        });
    }
}
