package com.cegidlife.learning;

import com.cegidlife.learning.assignment.AssignmentProblem;
import com.cegidlife.learning.attempt.AttemptProblem;
import com.cegidlife.learning.bot.BotProblem;
import com.cegidlife.learning.certification.CertificationProblem;
import com.cegidlife.learning.community.CommunityProblem;
import com.cegidlife.learning.exam.ExamProblem;
import com.cegidlife.learning.exchange.ExchangeProblem;
import com.cegidlife.learning.knowledge.KnowledgeProblem;
import com.cegidlife.learning.material.MaterialProblem;
import com.cegidlife.learning.path.PathProblem;
import com.cegidlife.learning.progress.ProgressProblem;
import com.cegidlife.learning.question.QuestionProblem;
import com.cegidlife.learning.repair.RepairProblem;
import com.cegidlife.learning.rescoring.RescoringProblem;
import com.cegidlife.learning.websession.WebSessionProblem;
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
                        AssignmentProblem.values(),
                        AttemptProblem.values(),
                        BotProblem.values(),
                        CertificationProblem.values(),
                        CommunityProblem.values(),
                        ExamProblem.values(),
                        ExchangeProblem.values(),
                        KnowledgeProblem.values(),
                        MaterialProblem.values(),
                        PathProblem.values(),
                        ProgressProblem.values(),
                        QuestionProblem.values(),
                        RepairProblem.values(),
                        RescoringProblem.values(),
                        WebSessionProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
