package com.cegidlife.learning;

import com.cegidlife.servicekit.problem.ProblemCatalog;
import com.cegidlife.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes the types of {@link LearningProblem} known to the kit. */
@ApplicationScoped
class LearningProblems implements ProblemCatalog {

    @Override
    public List<ProblemType> types() {
        return List.of(LearningProblem.values());
    }
}
