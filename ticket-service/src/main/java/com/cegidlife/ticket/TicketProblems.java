package com.cegidlife.ticket;

import com.cegidlife.servicekit.problem.ProblemCatalog;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.ticket.attachment.AttachmentProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Makes the types of {@link TicketProblem} and those of the features known to the kit. */
@ApplicationScoped
class TicketProblems implements ProblemCatalog {

    @Override
    public List<ProblemType> types() {
        return Stream.<ProblemType[]>of(TicketProblem.values(), AttachmentProblem.values())
                .flatMap(Stream::of)
                .toList();
    }
}
