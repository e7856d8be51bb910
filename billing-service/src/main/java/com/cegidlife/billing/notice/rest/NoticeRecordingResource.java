package com.cegidlife.billing.notice.rest;

import com.cegidlife.billing.notice.Notice.Recording;
import com.cegidlife.billing.notice.RecordNotice;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes registered letters. */
@Path("/contracts/{number}/notices")
@Tag(name = "Notices")
@RolesAllowed({Role.SALES, Role.BILLING_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class NoticeRecordingResource {

    private final RecordNotice recordNotice;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    NoticeRecordingResource(
            RecordNotice recordNotice, Idempotency idempotency, CurrentCaller caller, Ids ids, Clock clock) {
        this.recordNotice = recordNotice;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "contract-without-term, contract-ended, notice-received-in-future, notice-before-contract,"
                    + " notice-stands-already, notice-end-differs")
    @Operation(
            operationId = "recordNotice",
            summary = "Record a registered letter by which a contract is not renewed",
            description = "Read the preview first: the effective end that it shows is stated again here. The packs of"
                    + " the contract end with it (R17.5, R18.1).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public RestResponse<NoticeView> record(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull NoticeBody body) {
        var userId = caller.get().userId();
        var view = idempotency.once(
                userId,
                "record-notice/" + number,
                key,
                body,
                NoticeView.class,
                () -> NoticeView.of(recordNotice.record(
                        ids.next(),
                        number,
                        body.letter(),
                        body.expectedEnd(),
                        new Recording(clock.instant(), userId))));
        return Versions.created("/contracts/%s/notices/%s".formatted(number, view.id()), view);
    }
}
