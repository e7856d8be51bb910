package com.cegidlife.availability.weather.rest;

import com.cegidlife.availability.weather.EnvironmentWeather;
import com.cegidlife.availability.weather.ReadWeather;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The environments and their current state (R6.6). */
@Path("/environments")
@Tag(name = "Service weather")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class EnvironmentResource {

    private final ReadWeather weather;
    private final CurrentCaller caller;

    EnvironmentResource(ReadWeather weather, CurrentCaller caller) {
        this.weather = weather;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listEnvironments",
            summary = "List the environments in force with their current state",
            description = "Customers see their own; the publisher's staff sees all, or one customer's.")
    public Page<EnvironmentView> list(@QueryParam("customerId") UUID customerId, @BeanParam @Valid PageRequest page) {
        var owner = caller.get().customerId().or(() -> Optional.ofNullable(customerId));
        var rows = weather.list(owner, page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.environment().id().toString(), EnvironmentView::of);
    }

    @GET
    @Path("/{environmentId}")
    @Operation(operationId = "getEnvironment", summary = "Read an environment with its current state")
    public EnvironmentView get(@PathParam("environmentId") UUID environmentId) {
        return weather.of(environmentId)
                .filter(this::isVisible)
                .map(EnvironmentView::of)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    private boolean isVisible(EnvironmentWeather shown) {
        return caller.get().maySee(shown.environment().customer().id());
    }
}
