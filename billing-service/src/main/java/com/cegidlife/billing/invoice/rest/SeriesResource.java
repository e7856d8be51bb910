package com.cegidlife.billing.invoice.rest;

import com.cegidlife.billing.invoice.DocumentKind;
import com.cegidlife.billing.invoice.ProveSeries;
import com.cegidlife.billing.invoice.SeriesProof;
import com.cegidlife.billing.invoice.SeriesProof.Flaw;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proves the series of invoices and credit notes (L1). */
@Path("/invoice-series")
@Tag(name = "Invoices")
@RolesAllowed(Role.BILLING_MANAGER)
public class SeriesResource {

    private final ProveSeries proveSeries;

    SeriesResource(ProveSeries proveSeries) {
        this.proveSeries = proveSeries;
    }

    /**
     * What a look at a whole series found.
     *
     * @param sound nothing is missing, out of order or changed
     * @param documents looked at
     * @param lastHash rests on everything before; kept elsewhere, it proves the series as it is today
     * @param flaws the first hundred
     */
    public record SeriesProofView(
            String series,
            boolean sound,
            long documents,
            Optional<String> first,
            Optional<String> last,
            Optional<LocalDate> lastIssuedOn,
            Optional<String> lastHash,
            List<Flaw> flaws) {

        static SeriesProofView of(SeriesProof proof) {
            return new SeriesProofView(
                    proof.series(),
                    proof.isSound(),
                    proof.documents(),
                    proof.first(),
                    proof.last(),
                    proof.lastIssuedOn(),
                    proof.lastHash(),
                    proof.flaws());
        }
    }

    @GET
    @Path("/{documentKind}/proof")
    @Operation(
            operationId = "proveInvoiceSeries",
            summary = "Prove that a series is continuous, chronological and unchanged",
            description = "Every document is read and hashed again; what is wrong is named by its number.")
    public SeriesProofView prove(@PathParam("documentKind") DocumentKind kind) {
        return SeriesProofView.of(proveSeries.prove(kind));
    }
}
