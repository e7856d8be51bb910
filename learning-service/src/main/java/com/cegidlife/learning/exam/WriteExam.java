package com.cegidlife.learning.exam;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes a version of an exam; the published one stays in force until the new one is published. */
@ApplicationScoped
public class WriteExam {

    private final Exams exams;
    private final ExamVersions versions;
    private final Ids ids;
    private final Clock clock;

    WriteExam(Exams exams, ExamVersions versions, Ids ids, Clock clock) {
        this.exams = exams;
        this.versions = versions;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when it has changed since, or two sections are about the same module */
    @Transactional
    public WrittenExam rewrite(String code, long version, ExamDraft draft, UUID trainerId) {
        var exam = exams.toChange(code);
        Versions.mustMatch(exam.version(), version);
        return write(exam, draft, trainerId);
    }

    WrittenExam write(Exam exam, ExamDraft draft, UUID trainerId) {
        draft.mustBeSound();
        var text = new ExamVersion(ids.next(), exam.code(), exam.nextNumber(), draft, trainerId, clock.instant());
        exams.persistAndFlush(exam);
        versions.persistAndFlush(text);
        return new WrittenExam(exam, text);
    }
}
