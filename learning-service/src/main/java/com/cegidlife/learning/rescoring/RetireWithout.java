package com.cegidlife.learning.rescoring;

import com.cegidlife.learning.question.QuestionState;
import com.cegidlife.learning.question.Questions;
import com.cegidlife.learning.question.RetireQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Retires a question that is taken out of exams, unless it is retired already. */
@ApplicationScoped
class RetireWithout {

    private final Questions questions;
    private final RetireQuestion retireQuestion;

    RetireWithout(Questions questions, RetireQuestion retireQuestion) {
        this.questions = questions;
        this.retireQuestion = retireQuestion;
    }

    void retire(UUID questionId, String reason, UUID trainerId) {
        var question = questions.get(questionId).question();
        if (question.state() != QuestionState.RETIRED) {
            retireQuestion.retire(questionId, question.version(), reason, trainerId);
        }
    }
}
