package com.cegidlife.billing.subscription.rest;

import com.cegidlife.billing.contract.VisibleContracts;
import com.cegidlife.billing.subscription.ContractLines;
import com.cegidlife.billing.subscription.LinePosition;
import com.cegidlife.billing.subscription.PreviewSchedule;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what contracts bill, and why: all of them to sales and billing managers, their own to administrators. */
@Path("/contracts/{number}")
@Tag(name = "Subscriptions")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER})
public class SubscriptionResource {

    private final VisibleContracts visible;
    private final ContractLines lines;
    private final PreviewSchedule previewSchedule;

    SubscriptionResource(VisibleContracts visible, ContractLines lines, PreviewSchedule previewSchedule) {
        this.visible = visible;
        this.lines = lines;
        this.previewSchedule = previewSchedule;
    }

    @GET
    @Path("/lines")
    @Operation(operationId = "listContractLines", summary = "List what a contract bills each quarter, the order first")
    public Page<ContractLineView> lines(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @BeanParam @Valid PageRequest page) {
        var contract = visible.numbered(number);
        var rows = lines.of(contract.id(), page.after(LinePosition::parse), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> LinePosition.after(row).toString(), ContractLineView::of);
    }

    @GET
    @Path("/schedule")
    @Extension(name = ProblemResponses.EXTENSION, value = "price-not-set")
    @Operation(
            operationId = "previewSchedule",
            summary = "Read what a contract is billed over its term, and why",
            description =
                    "Each invoice with its day, its amounts and what they follow from: line, price, days, rules. A draft is"
                            + " shown as if it were put in force today.")
    public ScheduleView schedule(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @Parameter(description = "First day, Europe/Paris; absent for the first invoice day") @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Last day; absent for the end of the term") @QueryParam("through")
                    LocalDate through) {
        var subscription = previewSchedule.preview(visible.numbered(number));
        return ScheduleView.of(
                subscription,
                Optional.ofNullable(from).orElse(subscription.firstInvoiceDay()),
                Optional.ofNullable(through).orElse(subscription.endsOn()));
    }
}
