package com.cegidlife.servicekit.problem;

import java.util.List;

/**
 * The problem types of a service, so that their type URIs can be resolved and documented. A service produces one beside
 * its enum: {@code @Produces ProblemCatalog catalog() { return () -> List.of(TicketProblem.values()); }}.
 */
@FunctionalInterface
public interface ProblemCatalog {

    /** Every type of the service, beside {@link CommonProblem}. */
    List<ProblemType> types();
}
