package com.cegidlife.availability.availability.rest;

import com.cegidlife.availability.availability.ReadRates;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The availability rates of many environments at once. */
@Path("/availability")
@Tag(name = "Availability")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class RatesResource {

    private final ReadRates rates;
    private final MonthParameter months;
    private final CurrentCaller caller;

    RatesResource(ReadRates rates, MonthParameter months, CurrentCaller caller) {
        this.rates = rates;
        this.months = months;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listAvailability",
            summary = "List the rates of the production environments in force, up to twelve months",
            description = "Customers see their own; the publisher's staff sees all, or one customer's.")
    public Page<RatesView> list(@BeanParam @Valid RatesRequest asked) {
        var from = months.checked("from", Optional.ofNullable(asked.from).orElseGet(months::now));
        var begun = (int) Math.min(asked.months, from.until(months.now(), ChronoUnit.MONTHS) + 1);
        var owner = caller.get().customerId().or(() -> Optional.ofNullable(asked.customerId));
        var rows = rates.ofProduction(owner, asked.after(), asked.limit + 1, from, begun);
        return Page.of(rows, asked.limit, row -> row.environment().id().toString(), RatesView::of);
    }
}
