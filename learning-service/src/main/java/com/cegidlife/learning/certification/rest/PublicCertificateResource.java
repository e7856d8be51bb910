package com.cegidlife.learning.certification.rest;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.learning.certification.CertificateFields;
import com.cegidlife.learning.certification.CertificateStatus;
import com.cegidlife.learning.certification.ReadCertificates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a certificate is worth, for whoever was shown one: the same fields as on paper (R15.6). */
@Path("/public/certificates/{token}")
@Tag(name = "Public certificates")
@PermitAll
@Blocking
public class PublicCertificateResource {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE).withZone(BookletCalendars.PARIS);

    private final ReadCertificates readCertificates;

    PublicCertificateResource(ReadCertificates readCertificates) {
        this.readCertificates = readCertificates;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyCertificate",
            summary = "Verify a certificate that you were shown",
            description = "No login. The address is on the certificate, and cannot be guessed.")
    public PublicCertificateView json(@PathParam("token") String token) {
        return PublicCertificateView.of(fields(token));
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public String page(@PathParam("token") String token) {
        var fields = fields(token);
        return new Page(fields, DAY.format(fields.passedAt())).render();
    }

    private CertificateFields fields(String token) {
        return readCertificates.fields(readCertificates.verify(token));
    }

    /** The page, in {@code templates/PublicCertificateResource}. */
    record Page(CertificateFields fields, String passedOn) implements TemplateInstance {}

    /**
     * A certificate as everybody sees it.
     *
     * @param functionalRole its name, in French
     * @param supersededByVersion the major version that ends the certification; absent while there was none
     * @param validUntil end by that version, excluded
     * @param revocationReason why it was taken back; absent when it was not
     */
    public record PublicCertificateView(
            String number,
            String holderName,
            String functionalRole,
            String product,
            String productVersion,
            Instant passedAt,
            CertificateStatus status,
            Optional<Instant> validUntil,
            Optional<String> supersededByVersion,
            Optional<String> revocationReason) {

        static PublicCertificateView of(CertificateFields fields) {
            return new PublicCertificateView(
                    fields.number(),
                    fields.holderName(),
                    fields.roleName(),
                    fields.product(),
                    fields.productVersion(),
                    fields.passedAt(),
                    fields.status(),
                    fields.validUntil(),
                    fields.supersededByVersion(),
                    fields.revocationReason());
        }
    }
}
