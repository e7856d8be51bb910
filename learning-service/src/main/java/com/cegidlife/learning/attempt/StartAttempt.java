package com.cegidlife.learning.attempt;

import com.cegidlife.learning.exam.PublishedExams;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Begins an attempt at an exam, and freezes all that decides its result. */
@ApplicationScoped
public class StartAttempt {

    private final PublishedExams exams;
    private final AdmitCandidate admitCandidate;
    private final DrawQuestions drawQuestions;
    private final OpenAttempt openAttempt;
    private final Ids ids;

    StartAttempt(
            PublishedExams exams,
            AdmitCandidate admitCandidate,
            DrawQuestions drawQuestions,
            OpenAttempt openAttempt,
            Ids ids) {
        this.exams = exams;
        this.admitCandidate = admitCandidate;
        this.drawQuestions = drawQuestions;
        this.openAttempt = openAttempt;
        this.ids = ids;
    }

    /**
     * @param exam code of the functional role
     * @throws Refusal when there is no such published exam, or the user may not begin it now (see {@link AdmitCandidate})
     */
    @Transactional
    public Attempt start(UUID customerId, UUID userId, String exam) {
        var published = exams.get(exam);
        var candidate = admitCandidate.admit(customerId, userId, published);
        // The second half of an identifier of version 7 is chance, and kept.
        var seed = ids.next().getLeastSignificantBits();
        return openAttempt.open(candidate, published, seed, drawQuestions.draw(seed, published));
    }
}
