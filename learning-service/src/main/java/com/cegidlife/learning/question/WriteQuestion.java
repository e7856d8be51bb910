package com.cegidlife.learning.question;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Writes another version of a question, from which everything harmful is taken first. */
@ApplicationScoped
class WriteQuestion {

    private final QuestionVersions versions;
    private final CleanDraft cleanDraft;
    private final TaskJson json;
    private final Ids ids;
    private final Clock clock;

    WriteQuestion(QuestionVersions versions, CleanDraft cleanDraft, TaskJson json, Ids ids, Clock clock) {
        this.versions = versions;
        this.cleanDraft = cleanDraft;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal that names what is wrong with the task; or when the question is retired */
    QuestionVersion write(Question question, Draft draft, UUID trainerId) {
        var clean = cleanDraft.clean(draft);
        mustBeSound(clean.task());
        var written = new QuestionVersion(
                ids.next(),
                question.id(),
                question.nextNumber(),
                clean.title(),
                json.write(clean.task()),
                trainerId,
                clock.instant());
        versions.persist(written);
        return written;
    }

    private static void mustBeSound(Task task) {
        var refusal = new Refusal(CommonProblem.INVALID_REQUEST);
        task.faults().forEach(fault -> refusal.violation("/task/" + fault.field(), fault.reason()));
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }
}
