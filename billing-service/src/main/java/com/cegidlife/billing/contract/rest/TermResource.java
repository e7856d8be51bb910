package com.cegidlife.billing.contract.rest;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.contract.TermProblem;
import com.cegidlife.billing.contract.VisibleContracts;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the periods of a contract, at any date to come. */
@Path("/contracts/{number}/term")
@Tag(name = "Contracts")
@RolesAllowed({
    Role.CUSTOMER_ADMIN,
    Role.SALES,
    Role.BILLING_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER
})
public class TermResource {

    private static final int YEARS_AHEAD = 100;

    private final VisibleContracts contracts;
    private final Clock clock;

    TermResource(VisibleContracts contracts, Clock clock) {
        this.contracts = contracts;
        this.clock = clock;
    }

    @GET
    @Extension(name = ProblemResponses.EXTENSION, value = "contract-without-term")
    @Operation(
            operationId = "getContractTerm",
            summary = "Read the periods of a contract with their notice deadlines, as of a day",
            description = "Of 36 months, then of a year each (R20.1). The day may lie in the future: tacit renewals are"
                    + " shown as they will come.")
    public TermView get(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @Parameter(description = "Absent for today", example = "2031-06-30") @QueryParam("on") LocalDate on) {
        var contract = contracts.numbered(number);
        var today = BusinessDate.of(clock.instant());
        var day = on == null ? today : on;
        if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("on", new Text("à plus de cent ans", "more than a hundred years ahead"));
        }
        return contract.term()
                .map(term -> TermView.of(term, day))
                .orElseThrow(() -> new Refusal(TermProblem.CONTRACT_WITHOUT_TERM).with("number", number));
    }
}
