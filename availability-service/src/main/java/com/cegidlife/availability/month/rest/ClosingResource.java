package com.cegidlife.availability.month.rest;

import com.cegidlife.availability.month.MonthClosing;
import com.cegidlife.availability.month.MonthClosings;
import com.cegidlife.availability.month.StartClosing;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The runs that close a month for all production environments (R6.7). */
@Path("/month-closings")
@Tag(name = "Statements")
@RolesAllowed(Role.OPERATOR)
public class ClosingResource {

    private final MonthClosings closings;
    private final StartClosing startClosing;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ClosingResource(MonthClosings closings, StartClosing startClosing, Idempotency idempotency, CurrentCaller caller) {
        this.closings = closings;
        this.startClosing = startClosing;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** Which month is to be closed. */
    public record NewClosing(
            @NotNull @Schema(examples = "2026-10", description = "One that is over")
            YearMonth month) {}

    /**
     * A run and how far it has come.
     *
     * @param askedBy absent when the time had come
     * @param environments dealt with so far
     * @param closed for how many of them it closed the month; the others were closed before
     */
    public record ClosingView(
            UUID id,
            YearMonth month,
            Optional<UUID> askedBy,
            Instant startedAt,
            Optional<Instant> finishedAt,
            int environments,
            int closed) {

        static ClosingView of(MonthClosing closing) {
            return new ClosingView(
                    closing.id(),
                    closing.month(),
                    closing.askedBy(),
                    closing.startedAt(),
                    closing.finishedAt(),
                    closing.lookedAt(),
                    closing.closed());
        }
    }

    @GET
    @Operation(operationId = "listMonthClosings", summary = "List the runs that close months, newest first")
    public Page<ClosingView> list(@BeanParam @Valid PageRequest page) {
        var rows = closings.list(page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), ClosingView::of);
    }

    @GET
    @Path("/{closingId}")
    @Operation(operationId = "getMonthClosing", summary = "Read how far the closing of a month has come")
    public ClosingView get(@PathParam("closingId") UUID closingId) {
        return ClosingView.of(closings.get(closingId));
    }

    @POST
    @Operation(
            operationId = "closeMonth",
            summary = "Close a month that is over for all production environments",
            description = "Goes on in the background, and after an interruption where it was; months also close by"
                    + " themselves. What is closed already stays as it is.")
    @Extension(name = ProblemResponses.EXTENSION, value = "month-not-over, month-closing-under-way")
    @APIResponse(responseCode = "201", description = "Started; Location tells how far it has come")
    @APIResponseSchema(value = ClosingView.class, responseCode = "201")
    public RestResponse<ClosingView> close(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewClosing body) {
        var operator = caller.get().userId();
        var started = idempotency.once(
                operator,
                "close-month",
                key,
                body,
                ClosingView.class,
                () -> ClosingView.of(startClosing.start(body.month(), Optional.of(operator))));
        return ResponseBuilder.<ClosingView>created(URI.create("/month-closings/" + started.id()))
                .entity(started)
                .build();
    }
}
