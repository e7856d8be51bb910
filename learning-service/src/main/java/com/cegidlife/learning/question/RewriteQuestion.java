package com.cegidlife.learning.question;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes a new version of a question; the published one is drawn until the new one is published. */
@ApplicationScoped
public class RewriteQuestion {

    private final Questions questions;
    private final WriteQuestion writeQuestion;

    RewriteQuestion(Questions questions, WriteQuestion writeQuestion) {
        this.questions = questions;
        this.writeQuestion = writeQuestion;
    }

    /** @throws Refusal when it is retired or has changed since, or that names what is wrong with the task */
    @Transactional
    public WrittenQuestion rewrite(UUID id, long version, Draft draft, UUID trainerId) {
        var question = questions.toChange(id);
        Versions.mustMatch(question.version(), version);
        var text = writeQuestion.write(question, draft, trainerId);
        questions.flush();
        return new WrittenQuestion(question, text);
    }
}
