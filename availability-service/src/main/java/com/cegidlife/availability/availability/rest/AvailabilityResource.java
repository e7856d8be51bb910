package com.cegidlife.availability.availability.rest;

import com.cegidlife.availability.availability.MonthFigures;
import com.cegidlife.availability.availability.Piece;
import com.cegidlife.availability.availability.ReadRates;
import com.cegidlife.availability.environment.Environments;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The availability rate of a month of an environment, as it is known now (R6.3). */
@Path("/environments/{environmentId}/availability")
@Tag(name = "Availability")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class AvailabilityResource {

    private final ReadRates rates;
    private final Environments environments;
    private final MonthParameter months;
    private final CurrentCaller caller;

    AvailabilityResource(ReadRates rates, Environments environments, MonthParameter months, CurrentCaller caller) {
        this.rates = rates;
        this.environments = environments;
        this.months = months;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getAvailability",
            summary = "Read the availability rate of a month, of the running one by default",
            description = "The statement of a closed month is frozen and read elsewhere; this is what is known now.")
    @Extension(name = ProblemResponses.EXTENSION, value = "no-production-environment")
    public FiguresView get(@PathParam("environmentId") UUID environmentId, @QueryParam("month") YearMonth month) {
        return FiguresView.of(figures(environmentId, month));
    }

    @GET
    @Path("/explanation")
    @Operation(
            operationId = "explainAvailability",
            summary = "Explain the rate of a month, in French or English",
            description = "In the language of Accept-Language; every step follows from those before it.")
    @Extension(name = ProblemResponses.EXTENSION, value = "no-production-environment")
    public ExplanationView explain(
            @PathParam("environmentId") UUID environmentId,
            @QueryParam("month") YearMonth month,
            @Context HttpHeaders headers) {
        return ExplanationView.of(figures(environmentId, month), Text.language(headers.getAcceptableLanguages()));
    }

    @GET
    @Path("/pieces")
    @Operation(
            operationId = "listAvailabilityPieces",
            summary = "List every second that the environment was out in a month, and what becomes of it",
            description = "In the order of time; together they are the month's figures.")
    @Extension(name = ProblemResponses.EXTENSION, value = "no-production-environment")
    public Page<PieceView> pieces(
            @PathParam("environmentId") UUID environmentId,
            @QueryParam("month") YearMonth month,
            @BeanParam @Valid PageRequest page) {
        var after = page.after(Instant::parse).orElse(Instant.MIN);
        var rows = figures(environmentId, month).pieces().stream()
                .filter(piece -> piece.start().isAfter(after))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), (Piece piece) -> piece.start().toString(), PieceView::of);
    }

    private MonthFigures figures(UUID environmentId, YearMonth month) {
        // Before anything is said about it: even that it is no production environment is its customer's to know
        var environment =
                environments.withCustomer(environmentId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        caller.get().mustSee(environment.customer().id());
        return rates.of(List.of(environment), months.orNow(month), 1)
                .getFirst()
                .months()
                .getFirst();
    }
}
