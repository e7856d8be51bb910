package com.cegidlife.ticket.survey.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.VisibleTickets;
import com.cegidlife.ticket.survey.GiveSatisfaction;
import com.cegidlife.ticket.survey.Survey;
import com.cegidlife.ticket.survey.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** How satisfied customers are with what became of their tickets. */
@Path("/tickets/{number}/satisfaction")
@Tag(name = "Satisfaction")
public class SurveyResource {

    private final GiveSatisfaction giveSatisfaction;
    private final Surveys surveys;
    private final VisibleTickets tickets;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    SurveyResource(
            GiveSatisfaction giveSatisfaction,
            Surveys surveys,
            VisibleTickets tickets,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.giveSatisfaction = giveSatisfaction;
        this.surveys = surveys;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Role.CUSTOMER_USER,
        Role.CUSTOMER_ADMIN,
        Role.SUPPORT_AGENT,
        Role.SUPPORT_MANAGER,
        Role.CUSTOMER_SERVICE_AGENT
    })
    @Operation(
            operationId = "listSatisfactionSurveys",
            summary = "List the satisfaction surveys on a ticket, one a closing, the oldest first")
    public Page<SurveyView> list(@PathParam("number") String number, @BeanParam @Valid PageRequest page) {
        var rows = surveys.of(
                tickets.numbered(number).id(), page.after(Integer::valueOf).orElse(0), page.limit() + 1);
        return Page.of(rows, page.limit(), survey -> Integer.toString(survey.cycle()), this::view);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
    @Operation(
            operationId = "giveSatisfaction",
            summary = "Say how satisfied one is with a closed ticket of one's own",
            description = "Once a closing, from then until the survey is over; for whoever asked for the ticket alone.")
    @Extension(name = ProblemResponses.EXTENSION, value = "survey-not-open, survey-of-another, survey-already-answered")
    public SurveyView give(
            @PathParam("number") String number,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid SatisfactionBody body) {
        var ticketId = tickets.numbered(number).id();
        var by = caller.get().userId();
        return idempotency.once(
                by,
                "give-satisfaction/" + number,
                key,
                body,
                SurveyView.class,
                () -> view(giveSatisfaction.give(ticketId, by, body.toAnswer())));
    }

    private SurveyView view(Survey survey) {
        var reader = caller.get();
        return SurveyView.of(survey, reader.isStaff() || reader.userId().equals(survey.requesterId()));
    }
}
