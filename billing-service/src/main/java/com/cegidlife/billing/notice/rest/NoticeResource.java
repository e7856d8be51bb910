package com.cegidlife.billing.notice.rest;

import com.cegidlife.billing.contract.VisibleContracts;
import com.cegidlife.billing.notice.ForeseeNotice;
import com.cegidlife.billing.notice.NoticeParty;
import com.cegidlife.billing.notice.Notices;
import com.cegidlife.billing.notice.RegisteredLetter;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows the notices of non-renewal of a contract, and what a letter would lead to. */
@Path("/contracts/{number}/notices")
@Tag(name = "Notices")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class NoticeResource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final VisibleContracts contracts;
    private final Notices notices;
    private final ForeseeNotice foreseeNotice;

    NoticeResource(VisibleContracts contracts, Notices notices, ForeseeNotice foreseeNotice) {
        this.contracts = contracts;
        this.notices = notices;
        this.foreseeNotice = foreseeNotice;
    }

    @GET
    @Operation(
            operationId = "listNotices",
            summary = "List the notices of non-renewal of a contract, withdrawn ones included, oldest first")
    public Page<NoticeView> list(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @BeanParam @Valid PageRequest page) {
        var after = page.after(UUID::fromString).orElse(BEFORE_ALL);
        var rows = notices.of(contracts.numbered(number), after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), NoticeView::of);
    }

    @GET
    @Path("/preview")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "contract-without-term, contract-ended, notice-received-in-future, notice-before-contract,"
                    + " notice-stands-already")
    @Operation(
            operationId = "previewNotice",
            summary = "Read on which day a registered letter would end a contract",
            description = "In time: at the end of the running period; late: at the end of the following one (R20.2)."
                    + " Nothing is recorded.")
    public NoticeEffectView preview(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @Parameter(example = "2026-07-28") @QueryParam("sentOn") @NotNull LocalDate sentOn,
            @Parameter(example = "2026-07-31") @QueryParam("receivedOn") @NotNull LocalDate receivedOn) {
        var contract = contracts.numbered(number);
        var letter = new RegisteredLetter(NoticeParty.CUSTOMER, "", sentOn, receivedOn);
        return NoticeEffectView.of(
                foreseeNotice.foresee(contract, letter), contract.items().packs());
    }

    @GET
    @Path("/{noticeId}")
    @Operation(operationId = "getNotice", summary = "Read a notice of non-renewal")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(NoticeView.class)
    public RestResponse<NoticeView> get(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @PathParam("noticeId") UUID noticeId) {
        return Versions.answer(NoticeView.of(notices.of(contracts.numbered(number), noticeId)));
    }
}
