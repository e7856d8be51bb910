package com.cegidlife.ticket;

import com.cegidlife.servicekit.problem.ProblemCatalog;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.ticket.attachment.AttachmentProblem;
import com.cegidlife.ticket.desk.DeskProblem;
import com.cegidlife.ticket.personal.PersonalProblem;
import com.cegidlife.ticket.purge.PurgeProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes the problems of every feature known to the kit. */
@ApplicationScoped
class TicketProblems implements ProblemCatalog {

    @Override
    public List<ProblemType> types() {
        return Stream.<ProblemType[]>of(
                        TicketProblem.values(),
                        DeskProblem.values(),
                        AttachmentProblem.values(),
                        PurgeProblem.values(),
                        PersonalProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
