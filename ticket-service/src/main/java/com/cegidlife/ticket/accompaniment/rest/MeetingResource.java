package com.cegidlife.ticket.accompaniment.rest;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.accompaniment.CloseAccompaniment;
import com.cegidlife.ticket.accompaniment.HoldAccompaniment;
import com.cegidlife.ticket.accompaniment.ScheduleAccompaniment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Agents plan accompaniments that were bought, give them, and report on them. */
@Path("/tickets/{number}/accompaniments/{accompanimentId}")
@Tag(name = "Accompaniments")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class MeetingResource {

    private final ScheduleAccompaniment scheduleAccompaniment;
    private final HoldAccompaniment holdAccompaniment;
    private final CloseAccompaniment closeAccompaniment;
    private final AccompanimentCommands commands;

    MeetingResource(
            ScheduleAccompaniment scheduleAccompaniment,
            HoldAccompaniment holdAccompaniment,
            CloseAccompaniment closeAccompaniment,
            AccompanimentCommands commands) {
        this.scheduleAccompaniment = scheduleAccompaniment;
        this.holdAccompaniment = holdAccompaniment;
        this.closeAccompaniment = closeAccompaniment;
        this.commands = commands;
    }

    @POST
    @Path("/schedule")
    @Operation(
            operationId = "scheduleAccompaniment",
            summary = "Plan when an accompaniment takes place, and who gives it",
            description = "Once its purchase is confirmed; again until it took place, for another date or agent.")
    @Extension(name = ProblemResponses.EXTENSION, value = "accompaniment-not-confirmed")
    @APIResponse(responseCode = "200", description = "The accompaniment as it is now; the ETag is its new version")
    @APIResponseSchema(AccompanimentView.class)
    public RestResponse<AccompanimentView> schedule(@BeanParam Target target, @NotNull @Valid NewMeeting body) {
        return commands.run(
                target,
                "schedule-accompaniment",
                body,
                change -> scheduleAccompaniment.schedule(change, body.toMeeting()));
    }

    @POST
    @Path("/hold")
    @Operation(operationId = "holdAccompaniment", summary = "Record that an accompaniment took place")
    @Extension(name = ProblemResponses.EXTENSION, value = "accompaniment-not-scheduled, accompaniment-not-begun")
    @APIResponse(responseCode = "200", description = "The accompaniment as it is now; the ETag is its new version")
    @APIResponseSchema(AccompanimentView.class)
    public RestResponse<AccompanimentView> hold(@BeanParam Target target) {
        return commands.run(target, "hold-accompaniment", null, holdAccompaniment::hold);
    }

    @POST
    @Path("/close")
    @Operation(
            operationId = "closeAccompaniment",
            summary = "End an accompaniment with its intervention report",
            description = "The report is read with listInterventionReports (R12.1).")
    @Extension(name = ProblemResponses.EXTENSION, value = "accompaniment-not-held")
    @APIResponse(responseCode = "200", description = "The accompaniment as it is now; the ETag is its new version")
    @APIResponseSchema(AccompanimentView.class)
    public RestResponse<AccompanimentView> close(@BeanParam Target target, @NotNull @Valid NewReport body) {
        return commands.run(
                target, "close-accompaniment", body, change -> closeAccompaniment.close(change, body.toWorkDone()));
    }
}
