package com.cegidlife.ticket.purge;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Begins a purge, as the customer's administrator decides, who names how many tickets go (R4.1). */
@ApplicationScoped
public class ConfirmPurge {

    private final HistoryPurges purges;
    private final Timers timers;
    private final Audit audit;
    private final Clock clock;

    ConfirmPurge(HistoryPurges purges, Timers timers, Audit audit, Clock clock) {
        this.purges = purges;
        this.timers = timers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version of the estimate that the administrator read
     * @param tickets how many they have understood to go
     * @throws Refusal when the estimate is not this one any more, or another purge of the customer runs
     */
    @Transactional
    public HistoryPurge confirm(UUID purgeId, long version, UUID by, long tickets) {
        var now = clock.instant();
        var purge = purges.toChange(purgeId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        Versions.mustMatch(purge.version(), version);
        if (purges.isAnotherRunning(purge)) {
            throw new Refusal(PurgeProblem.PURGE_RUNNING);
        }
        purge.confirm(by, tickets, now);
        timers.set(new Timer(RunPurge.TIMER, purgeId, now));
        audit.record(new Decision(
                by,
                "purge-history",
                "history-purge/" + purgeId,
                null,
                null,
                "%d tickets and %d notes of customer %s before %s"
                        .formatted(tickets, purge.estimate().notes(), purge.customerId(), purge.horizon())));
        purges.flush();
        return purge;
    }
}
