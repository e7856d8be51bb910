package com.cegidlife.learning;

import com.cegidlife.learning.attempt.AttemptProblem;
import com.cegidlife.learning.exam.ExamProblem;
import com.cegidlife.learning.exchange.ExchangeProblem;
import com.cegidlife.learning.question.QuestionProblem;
import com.cegidlife.learning.repair.RepairProblem;
import com.cegidlife.learning.rescoring.RescoringProblem;
import com.cegidlife.servicekit.problem.ProblemCatalog;
import com.cegidlife.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes the problems of every feature known to the kit. */
@ApplicationScoped
class LearningProblems implements ProblemCatalog {

    @Override
    public List<ProblemType> types() {
        return Stream.<ProblemType[]>of(
                        LearningProblem.values(),
                        AttemptProblem.values(),
                        ExamProblem.values(),
                        ExchangeProblem.values(),
                        QuestionProblem.values(),
                        RepairProblem.values(),
                        RescoringProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
