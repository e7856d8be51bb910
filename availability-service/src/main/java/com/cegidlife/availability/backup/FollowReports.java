package com.cegidlife.availability.backup;

import com.cegidlife.events.BackupKind;
import com.cegidlife.events.BackupReported;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Settles a day anew that a late report completes, or that a lost copy takes its good backup from (R9.1). */
@ApplicationScoped
class FollowReports {

    private final ExpectedBackups expected;
    private final SettleDay settleDay;
    private final CheckTimes times;
    private final Outbox outbox;

    FollowReports(ExpectedBackups expected, SettleDay settleDay, CheckTimes times, Outbox outbox) {
        this.expected = expected;
        this.settleDay = settleDay;
        this.times = times;
        this.outbox = outbox;
    }

    /** The copy must be written already. Days that cannot be restored any more raise nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(BackupReported report) {
        var day = report.day();
        var matters = report.kind() == BackupKind.ENVIRONMENT
                && times.isOver(day)
                && !day.isBefore(times.today().minusDays(RestorePoints.DAYS_BACK));
        if (matters && expected.hold(day, report.environmentId())) {
            outbox.add(settleDay.settle(day, List.of(report.environmentId())));
        }
    }
}
