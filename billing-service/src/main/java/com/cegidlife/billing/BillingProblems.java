package com.cegidlife.billing;

import com.cegidlife.servicekit.problem.ProblemCatalog;
import com.cegidlife.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes the types of {@link BillingProblem} known to the kit. */
@ApplicationScoped
class BillingProblems implements ProblemCatalog {

    @Override
    public List<ProblemType> types() {
        return List.of(BillingProblem.values());
    }
}
