package com.cegidlife.learning.certification.rest;

import com.cegidlife.learning.certification.RevokeCertificate;
import com.cegidlife.learning.certification.RevokeCertificate.Revocation;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Lets trainers take certificates back. */
@Path("/certificates/{number}/revocation")
@Tag(name = "Certificates")
@RolesAllowed(Role.TRAINER)
public class RevocationResource {

    private final RevokeCertificate revokeCertificate;
    private final Commands commands;
    private final CertificateViews views;
    private final CurrentCaller caller;

    RevocationResource(
            RevokeCertificate revokeCertificate, Commands commands, CertificateViews views, CurrentCaller caller) {
        this.revokeCertificate = revokeCertificate;
        this.commands = commands;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "certificate-revoked")
    @Operation(
            operationId = "revokeCertificate",
            summary = "Take a certificate back",
            description =
                    "Ends the certification now; the holder is told by mail, and whoever verifies the certificate sees the reason.")
    public RestResponse<CertificateView> revoke(
            @Parameter(example = "C-2026-000001") @PathParam("number") String number,
            @BeanParam Precondition stated,
            @Valid @NotNull RevocationBody body) {
        return commands.run(
                stated,
                new Command<>("revoke-certificate", number, body, CertificateView.class),
                version -> views.of(revokeCertificate.revoke(
                        new Revocation(number, version, caller.get().userId(), body.reason()))));
    }

    /** @param reason shown to the holder and to everyone who verifies the certificate */
    public record RevocationBody(
            @Schema(examples = "Fraude constatée pendant l'examen.") @NotBlank @Size(max = 500)
            String reason) {}
}
