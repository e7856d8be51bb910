package com.cegidlife.learning;

import com.cegidlife.learning.assignment.AssignmentProblem;
import com.cegidlife.learning.certification.CertificationProblem;
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
                        LearningProblem.values(), AssignmentProblem.values(), CertificationProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
