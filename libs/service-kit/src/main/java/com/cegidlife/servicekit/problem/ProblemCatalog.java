package com.cegidlife.servicekit.problem;

import java.util.List;

/**
 * The problem types of a service, so that their type URIs can be resolved and documented. A service has one bean of this
 * kind beside its enum.
 */
public interface ProblemCatalog {

    /** Every type of the service, beside {@link CommonProblem}. */
    List<ProblemType> types();
}
