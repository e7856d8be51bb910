package com.cegidlife.learning.attempt;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives a person more time for the exams that begin from now on. */
@ApplicationScoped
public class GrantExtraTime {

    private final ExtraTimes extraTimes;
    private final Audit audit;
    private final Clock clock;

    GrantExtraTime(ExtraTimes extraTimes, Audit audit, Clock clock) {
        this.extraTimes = extraTimes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param percent of the time that others have, 0 for none
     * @throws Refusal when it has changed since
     */
    @Transactional
    public ExtraTime grant(UUID userId, long version, int percent, UUID by) {
        var extraTime = extraTimes.of(userId);
        Versions.mustMatch(extraTime.version(), version);
        var before = extraTime.percent();
        extraTime.grant(percent, by, clock.instant());
        extraTimes.persistAndFlush(extraTime);
        audit.record(new Decision(
                by, "grant-extra-time", "user/" + userId, null, String.valueOf(before), String.valueOf(percent)));
        return extraTime;
    }
}
