package com.cegidlife.learning.websession.rest;

import com.cegidlife.learning.websession.Plan;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a live web session is to be. */
public record PlanBody(
        @Schema(examples = "La facture électronique en pratique") @NotBlank @Size(max = 200)
        String title,

        @Schema(examples = "Recevoir, refuser et payer les factures électroniques.") @NotBlank @Size(max = 4_000)
        String description,

        @Schema(description = "Whose holders may come; for ever", examples = "COMPTA")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,39}")
        String product,

        @Schema(examples = "2099-03-10T14:00:00+01:00") @NotNull
        Instant startsAt,

        @Schema(description = "How long it lasts, 5 to 480", examples = "60") @NotNull @Min(5) @Max(480)
        Integer minutes,

        @Schema(description = "How many may come, 1 to 1000", examples = "100") @NotNull @Min(1) @Max(1_000)
        Integer capacity,

        @Schema(description = "Where it takes place; https", examples = "https://visio.example/web-assistance")
        @NotNull
        @Pattern(regexp = "https://[\\x21-\\x7e]{1,2000}")
        String link) {

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    Plan value() {
        if (startsAt.isAfter(LAST)) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/startsAt", new Text("est trop lointain", "is too far away"));
        }
        return new Plan(title.strip(), description.strip(), product, startsAt, minutes, capacity, link);
    }
}
