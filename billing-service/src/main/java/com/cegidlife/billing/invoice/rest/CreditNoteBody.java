package com.cegidlife.billing.invoice.rest;

import com.cegidlife.billing.invoice.CreditRequest;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an invoice is to be credited, and why. */
public record CreditNoteBody(
        @NotBlank
        @Size(max = 500)
        @Schema(description = "Stated on the credit note", examples = "Erreur sur le nombre d'utilisateurs")
        String reason,

        @Schema(description = "Absent for all that is left of the invoice")
        Optional<@Size(min = 1, max = 500) List<@Valid @NotNull CreditedLine>> lines) {

    /** How much of a line is to be credited. */
    public record CreditedLine(
            @Min(1) @Schema(description = "Of the invoice, from 1", examples = "1")
            int line,

            @Min(1) @Schema(description = "Without tax, in cents of a euro", examples = "100")
            long netCents) {}

    /** @throws Refusal when a line is named twice */
    CreditRequest request() {
        var centsByLine = new HashMap<Integer, Long>();
        for (var credited : lines.orElse(List.of())) {
            if (centsByLine.put(credited.line(), credited.netCents()) != null) {
                throw new Refusal(CommonProblem.INVALID_REQUEST)
                        .violation("/lines", new Text("chaque ligne une seule fois", "each line only once"));
            }
        }
        return new CreditRequest(reason.strip(), centsByLine);
    }
}
