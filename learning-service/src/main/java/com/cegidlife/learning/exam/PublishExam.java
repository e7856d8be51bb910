package com.cegidlife.learning.exam;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets attempts begin on the latest version of an exam; those that run keep theirs. */
@ApplicationScoped
public class PublishExam {

    private final Exams exams;
    private final DrawGuard drawGuard;
    private final Audit audit;

    PublishExam(Exams exams, DrawGuard drawGuard, Audit audit) {
        this.exams = exams;
        this.drawGuard = drawGuard;
        this.audit = audit;
    }

    /** @throws Refusal when it has changed since, is published already, or the bank has too few questions for a section */
    @Transactional
    public WrittenExam publish(String code, long version, UUID trainerId) {
        var exam = exams.toChange(code);
        Versions.mustMatch(exam.version(), version);
        var before = exam.publishedNumber().map(String::valueOf).orElse(null);
        exam.publish();
        exams.flush();
        var written = exams.get(code);
        drawGuard.mustFindQuestions(exam, written.text());
        audit.record(new Decision(
                trainerId, "publish-exam", "exam/" + code, null, before, String.valueOf(exam.latestNumber())));
        return written;
    }
}
