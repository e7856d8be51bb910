package com.cegidlife.billing.usage.rest;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.account.Accounts;
import com.cegidlife.billing.usage.ReadUsageAbove;
import com.cegidlife.billing.usage.UsageAbove;
import com.cegidlife.billing.usage.UsageRecords;
import com.cegidlife.billing.usage.rest.UsageView.DayView;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what a customer really uses, beside what it ordered. */
@Path("/customers/{customerId}/usage")
@Tag(name = "Usage")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class UsageResource {

    private static final int LONGEST_SPAN_YEARS = 4;

    private final UsageRecords records;
    private final ReadUsageAbove readUsageAbove;
    private final Accounts accounts;
    private final CurrentCaller caller;
    private final Clock clock;

    UsageResource(
            UsageRecords records, ReadUsageAbove readUsageAbove, Accounts accounts, CurrentCaller caller, Clock clock) {
        this.records = records;
        this.readUsageAbove = readUsageAbove;
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getUsage",
            summary = "Read how a customer's use stands by its latest report, beside what it ordered")
    public UsageView get(@PathParam("customerId") UUID customerId) {
        caller.get().mustSee(customerId);
        return UsageView.of(
                accounts.countOpenOf(customerId),
                records.orderedOn(customerId, BusinessDate.of(clock.instant())),
                records.state(customerId));
    }

    @GET
    @Path("/days")
    @Operation(operationId = "listDailyUsage", summary = "List what a customer used day by day, oldest first")
    public Page<DayView> days(@PathParam("customerId") UUID customerId, @BeanParam @Valid PageRequest page) {
        caller.get().mustSee(customerId);
        var from = page.after(LocalDate::parse).map(day -> day.plusDays(1)).orElse(LocalDate.EPOCH);
        var tomorrow = BusinessDate.of(clock.instant()).plusDays(1);
        var rows = records.used(customerId, from, tomorrow, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.day().toString(), DayView::of);
    }

    @GET
    @Path("/above")
    @Operation(
            operationId = "listUsageAboveOrder",
            summary = "List the days on which a customer used more than it had ordered, and how much more",
            description = "Four years at most. A threshold that is passed counts from the next day and holds until the"
                    + " contract is amended (D14).")
    public List<UsageAbove> above(
            @PathParam("customerId") UUID customerId,
            @Parameter(example = "2026-01-31") @QueryParam("from") @NotNull LocalDate from,
            @Parameter(description = "Day after the last one", example = "2026-04-30") @QueryParam("until") @NotNull
                    LocalDate until) {
        caller.get().mustSee(customerId);
        if (until.isBefore(from) || until.isAfter(from.plusYears(LONGEST_SPAN_YEARS))) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "until",
                            new Text(
                                    "avant « from », ou plus de quatre ans après",
                                    "before \"from\", or more than four years after it"));
        }
        return readUsageAbove.between(customerId, from, until);
    }
}
