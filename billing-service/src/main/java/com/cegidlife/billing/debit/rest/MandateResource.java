package com.cegidlife.billing.debit.rest;

import com.cegidlife.billing.debit.Mandates;
import com.cegidlife.billing.debit.RevokeMandate;
import com.cegidlife.billing.debit.SignMandate;
import com.cegidlife.billing.debit.SignedMandate;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What customers allow us to collect by direct debit. */
@Path("/customers/{customerId}/mandates")
@Tag(name = "Direct debits")
@RolesAllowed(Role.BILLING_MANAGER)
public class MandateResource {

    private final SignMandate signMandate;
    private final RevokeMandate revokeMandate;
    private final Mandates mandates;
    private final Commands commands;
    private final Once once;

    MandateResource(
            SignMandate signMandate, RevokeMandate revokeMandate, Mandates mandates, Commands commands, Once once) {
        this.signMandate = signMandate;
        this.revokeMandate = revokeMandate;
        this.mandates = mandates;
        this.commands = commands;
        this.once = once;
    }

    /** A mandate as it was signed. */
    public record MandateBody(
            @NotBlank @Size(max = 70) @Schema(examples = "Ateliers Durand")
            String holder,

            @NotBlank
            @Size(max = 42)
            @Schema(description = "With or without blanks", examples = "FR76 3000 6000 0112 3456 7890 189")
            String iban,

            @NotNull @Schema(examples = "2026-11-20") LocalDate signedOn) {

        SignedMandate signed() {
            return new SignedMandate(holder.strip(), iban.replaceAll("\\s", "").toUpperCase(Locale.ROOT), signedOn);
        }
    }

    @POST
    @Operation(operationId = "signMandate", summary = "Keep a mandate that a customer signed")
    @Extension(name = ProblemResponses.EXTENSION, value = "iban-not-valid, mandate-in-force-already")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = MandateView.class)))
    public RestResponse<MandateView> sign(
            @PathParam("customerId") UUID customerId,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull MandateBody body) {
        var view = once.answer(
                "sign-mandate/" + customerId,
                key,
                body,
                MandateView.class,
                caller -> MandateView.of(signMandate.sign(customerId, body.signed())));
        return Versions.created("/customers/%s/mandates".formatted(customerId), view);
    }

    @GET
    @Operation(operationId = "listMandates", summary = "List the mandates of a customer, the newest first")
    public List<MandateView> list(@PathParam("customerId") UUID customerId) {
        return mandates.of(customerId).stream().map(MandateView::of).toList();
    }

    @POST
    @Path("/{reference}/revoke")
    @Operation(operationId = "revokeMandate", summary = "Revoke a mandate: nothing more is collected by it")
    @Extension(name = ProblemResponses.EXTENSION, value = "mandate-revoked-already")
    @APIResponse(
            responseCode = "200",
            description = "Revoked",
            content = @Content(schema = @Schema(implementation = MandateView.class)))
    public RestResponse<MandateView> revoke(
            @PathParam("customerId") UUID customerId,
            @Parameter(example = "M-2026-000001") @PathParam("reference") String reference,
            @BeanParam Precondition stated) {
        return commands.run(
                stated,
                new Command<>("revoke-mandate", customerId + "/" + reference, null, MandateView.class),
                version -> MandateView.of(revokeMandate.revoke(customerId, reference, version)));
    }
}
