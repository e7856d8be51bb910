package com.cegidlife.billing.notice.rest;

import com.cegidlife.billing.notice.WithdrawNotice;
import com.cegidlife.billing.notice.Withdrawal;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes back what was recorded by mistake. */
@Path("/contracts/{number}/notices/{noticeId}/withdraw")
@Tag(name = "Notices")
@RolesAllowed({Role.SALES, Role.BILLING_MANAGER})
public class NoticeWithdrawalResource {

    private final WithdrawNotice withdrawNotice;
    private final Commands commands;
    private final CurrentCaller caller;
    private final Clock clock;

    NoticeWithdrawalResource(WithdrawNotice withdrawNotice, Commands commands, CurrentCaller caller, Clock clock) {
        this.withdrawNotice = withdrawNotice;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "notice-withdrawn-already, contract-ended")
    @Operation(
            operationId = "withdrawNotice",
            summary = "Withdraw a notice that was recorded by mistake",
            description = "The contract is renewed again. The notice stays to be read, with the reason.")
    @APIResponse(responseCode = "200", description = "Withdrawn")
    @APIResponseSchema(NoticeView.class)
    public RestResponse<NoticeView> withdraw(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @PathParam("noticeId") UUID noticeId,
            @BeanParam Precondition stated,
            @Valid @NotNull WithdrawalBody body) {
        var withdrawal = new Withdrawal(
                clock.instant(), caller.get().userId(), body.reason().strip());
        return commands.run(
                stated,
                new Command<>("withdraw-notice", noticeId, body, NoticeView.class),
                version -> NoticeView.of(withdrawNotice.withdraw(number, noticeId, version, withdrawal)));
    }

    /** Why it was a mistake. */
    @Schema(name = "NoticeWithdrawal")
    public record WithdrawalBody(
            @Schema(examples = "Lettre destinée au contrat K-2026-000002") @NotBlank @Size(max = 500)
            String reason) {}
}
