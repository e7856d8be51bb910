package com.cegidlife.ticket;

import com.cegidlife.servicekit.problem.ProblemCatalog;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.ticket.accompaniment.AccompanimentProblem;
import com.cegidlife.ticket.answer.AnswerProblem;
import com.cegidlife.ticket.appointment.AppointmentProblem;
import com.cegidlife.ticket.assignment.AssignmentProblem;
import com.cegidlife.ticket.attachment.AttachmentProblem;
import com.cegidlife.ticket.creditorder.CreditOrderProblem;
import com.cegidlife.ticket.desk.DeskProblem;
import com.cegidlife.ticket.entitlement.EntitlementProblem;
import com.cegidlife.ticket.incomingmail.IncomingMailProblem;
import com.cegidlife.ticket.link.LinkProblem;
import com.cegidlife.ticket.merge.MergeProblem;
import com.cegidlife.ticket.personal.PersonalProblem;
import com.cegidlife.ticket.phone.PhoneProblem;
import com.cegidlife.ticket.purchase.PurchaseProblem;
import com.cegidlife.ticket.purge.PurgeProblem;
import com.cegidlife.ticket.restore.RestoreProblem;
import com.cegidlife.ticket.savedview.SavedViewProblem;
import com.cegidlife.ticket.survey.SurveyProblem;
import com.cegidlife.ticket.tag.TagProblem;
import com.cegidlife.ticket.watch.WatchProblem;
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
                        AccompanimentProblem.values(),
                        AnswerProblem.values(),
                        AppointmentProblem.values(),
                        AssignmentProblem.values(),
                        AttachmentProblem.values(),
                        CreditOrderProblem.values(),
                        DeskProblem.values(),
                        EntitlementProblem.values(),
                        IncomingMailProblem.values(),
                        LinkProblem.values(),
                        MergeProblem.values(),
                        PersonalProblem.values(),
                        PhoneProblem.values(),
                        PurchaseProblem.values(),
                        PurgeProblem.values(),
                        RestoreProblem.values(),
                        SavedViewProblem.values(),
                        SurveyProblem.values(),
                        TagProblem.values(),
                        WatchProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
