package com.cegidlife.learning.exam;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets with which share of right answers an exam is passed from a day to come on (R15.3). */
@ApplicationScoped
public class SetThreshold {

    private final Exams exams;
    private final Thresholds thresholds;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    SetThreshold(Exams exams, Thresholds thresholds, Audit audit, Ids ids, Clock clock) {
        this.exams = exams;
        this.thresholds = thresholds;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param from a day in Paris
     * @param basisPoints in ten-thousandths
     * @throws Refusal when the day has begun, or another threshold applies from it on
     */
    @Transactional
    public Threshold set(String code, LocalDate from, int basisPoints, UUID trainerId) {
        exams.get(code);
        var now = clock.instant();
        if (!from.isAfter(LocalDate.ofInstant(now, BookletCalendars.PARIS))) {
            throw new Refusal(ExamProblem.THRESHOLD_TOO_LATE).with("from", from);
        }
        if (thresholds.isSet(code, from)) {
            throw new Refusal(ExamProblem.THRESHOLD_EXISTS).with("code", code).with("from", from);
        }
        var threshold = new Threshold(ids.next(), code, from, basisPoints, trainerId, now);
        thresholds.persistAndFlush(threshold);
        audit.record(
                new Decision(trainerId, "set-threshold", "exam/" + code, null, null, basisPoints + " from " + from));
        return threshold;
    }
}
