package com.cegidlife.learning.certification.rest;

import com.cegidlife.learning.certification.CertificateDocument;
import com.cegidlife.learning.certification.ReadCertificates;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Named certificates, for their holders and those who may read of them (R15.6). */
@Path("/certificates/{number}")
@Tag(name = "Certificates")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class CertificateResource {

    private final ReadCertificates readCertificates;
    private final CertificateDocument document;
    private final CertificateViews views;

    CertificateResource(ReadCertificates readCertificates, CertificateDocument document, CertificateViews views) {
        this.readCertificates = readCertificates;
        this.document = document;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "getCertificate",
            summary = "Read a certificate and what it is worth now",
            description =
                    "Users read their own, administrators their customer's users', trainers and support everyone's.")
    public RestResponse<CertificateView> get(@Parameter(example = "C-2026-000001") @PathParam("number") String number) {
        return Versions.answer(views.of(readCertificates.numbered(number)));
    }

    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "downloadCertificate",
            summary = "Download a certificate as a tagged PDF in French",
            description = "Its QR code leads to the public page that says what the certificate is worth.")
    public RestResponse<byte[]> pdf(@Parameter(example = "C-2026-000001") @PathParam("number") String number) {
        var fields = readCertificates.fields(readCertificates.numbered(number));
        return ResponseBuilder.ok(document.of(fields))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"attestation-%s.pdf\"".formatted(fields.number()))
                .build();
    }
}
