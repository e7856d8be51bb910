package com.cegidlife.billing.assistanceplus.rest;

import com.cegidlife.billing.assistanceplus.ListHeldAppointments;
import com.cegidlife.billing.assistanceplus.ReadAssistancePlusYear;
import com.cegidlife.billing.contract.VisibleContracts;
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

/** Shows what was used of a contract's Assistance+ pack, year by year (R17.3). */
@Path("/contracts/{number}/assistance-plus")
@Tag(name = "Assistance+")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER})
public class AssistancePlusResource {

    private static final String ON = "A day of the year, not in the future; absent for today";

    private final VisibleContracts contracts;
    private final ReadAssistancePlusYear readYear;
    private final ListHeldAppointments listAppointments;

    AssistancePlusResource(
            VisibleContracts contracts, ReadAssistancePlusYear readYear, ListHeldAppointments listAppointments) {
        this.contracts = contracts;
        this.readYear = readYear;
        this.listAppointments = listAppointments;
    }

    @GET
    @Extension(name = ProblemResponses.EXTENSION, value = "assistance-plus-not-in-force")
    @Operation(
            operationId = "getAssistancePlusYear",
            summary = "Read a year of the Assistance+ pack: appointments bought, held, and beyond the number bought",
            description = "Years run from the pack's activation (D21). What is beyond is invoiced on the anniversary.")
    public AssistancePlusYearView get(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @Parameter(description = ON) @QueryParam("on") LocalDate on) {
        var contract = contracts.numbered(number);
        return AssistancePlusYearView.of(number, readYear.read(contract, Optional.ofNullable(on)));
    }

    @GET
    @Path("/appointments")
    @Extension(name = ProblemResponses.EXTENSION, value = "assistance-plus-not-in-force")
    @Operation(
            operationId = "listAssistancePlusAppointments",
            summary = "List the appointments held in a year of the Assistance+ pack, in their order")
    public Page<HeldAppointmentView> list(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @Parameter(description = ON) @QueryParam("on") LocalDate on,
            @BeanParam @Valid PageRequest page) {
        var year = readYear.read(contracts.numbered(number), Optional.ofNullable(on));
        var after = page.after(AssistancePlusResource::ordinal).orElse(0);
        var rows = listAppointments.list(year, after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Integer.toString(row.ordinal()), HeldAppointmentView::of);
    }

    private static int ordinal(String position) {
        var ordinal = Integer.parseInt(position);
        if (ordinal < 0) {
            throw new IllegalArgumentException("No appointment is before the first: " + position);
        }
        return ordinal;
    }
}
