package com.cegidlife.learning;

import com.cegidlife.learning.assignment.AssignmentProblem;
import com.cegidlife.learning.bot.BotProblem;
import com.cegidlife.learning.certification.CertificationProblem;
import com.cegidlife.learning.community.CommunityProblem;
import com.cegidlife.learning.knowledge.KnowledgeProblem;
import com.cegidlife.learning.path.PathProblem;
import com.cegidlife.learning.progress.ProgressProblem;
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
                        CertificationProblem.values(),
                        BotProblem.values(),
                        KnowledgeProblem.values(),
                        CommunityProblem.values(),
                        PathProblem.values(),
                        ProgressProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
