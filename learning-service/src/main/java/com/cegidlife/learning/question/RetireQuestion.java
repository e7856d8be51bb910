package com.cegidlife.learning.question;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a question out of the bank for ever; attempts that drew it keep it. */
@ApplicationScoped
public class RetireQuestion {

    private final Questions questions;
    private final Event<QuestionRetired> retired;
    private final Audit audit;

    RetireQuestion(Questions questions, Event<QuestionRetired> retired, Audit audit) {
        this.questions = questions;
        this.retired = retired;
        this.audit = audit;
    }

    /** @throws Refusal when it is retired already, has changed since, or an exam would have too few questions left */
    @Transactional
    public WrittenQuestion retire(UUID id, long version, String reason, UUID trainerId) {
        var question = questions.toChange(id);
        Versions.mustMatch(question.version(), version);
        var before = question.state();
        question.retire();
        questions.flush();
        retired.fire(new QuestionRetired(id, question.product(), question.module()));
        audit.record(new Decision(
                trainerId,
                "retire-question",
                "question/" + id,
                reason,
                before.name(),
                question.state().name()));
        return questions.get(id);
    }
}
