package com.cegidlife.learning.question;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets exams draw the latest version of a question; attempts that drew an earlier one keep it. */
@ApplicationScoped
public class PublishQuestion {

    private final Questions questions;
    private final Audit audit;

    PublishQuestion(Questions questions, Audit audit) {
        this.questions = questions;
        this.audit = audit;
    }

    /** @throws Refusal when it is retired, has changed since, or has nothing new to publish */
    @Transactional
    public WrittenQuestion publish(UUID id, long version, UUID trainerId) {
        var question = questions.toChange(id);
        Versions.mustMatch(question.version(), version);
        var before = question.publishedNumber().map(String::valueOf).orElse(null);
        question.publish();
        questions.flush();
        audit.record(new Decision(
                trainerId,
                "publish-question",
                "question/" + id,
                null,
                before,
                String.valueOf(question.latestNumber())));
        return questions.get(id);
    }
}
