package com.cegidlife.learning.question;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Adds a question to the bank, as a draft. */
@ApplicationScoped
public class AddQuestion {

    private final Questions questions;
    private final WriteQuestion writeQuestion;
    private final Ids ids;

    AddQuestion(Questions questions, WriteQuestion writeQuestion, Ids ids) {
        this.questions = questions;
        this.writeQuestion = writeQuestion;
        this.ids = ids;
    }

    /**
     * @param module code of the module of the path that it is about
     * @throws Refusal that names what is wrong with the task
     */
    @Transactional
    public WrittenQuestion add(String product, String module, Draft draft, UUID trainerId) {
        var question = new Question(ids.next(), product, module);
        var text = writeQuestion.write(question, draft, trainerId);
        questions.persist(question);
        return new WrittenQuestion(question, text);
    }
}
