package com.cegidlife.servicekit.sample;

import com.cegidlife.servicekit.problem.ProblemCatalog;
import com.cegidlife.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes the types of {@link SampleProblem} known to the kit. */
@ApplicationScoped
class SampleProblems implements ProblemCatalog {

    @Override
    public List<ProblemType> types() {
        return List.of(SampleProblem.values());
    }
}
