package com.cegidlife.ticket;

import com.cegidlife.servicekit.problem.ProblemCatalog;
import com.cegidlife.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes the types of {@link TicketProblem} known to the kit. */
@ApplicationScoped
class TicketProblems implements ProblemCatalog {

    @Override
    public List<ProblemType> types() {
        return List.of(TicketProblem.values());
    }
}
