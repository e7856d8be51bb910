package com.cegidlife.ticket.duplicate.rest;

import com.cegidlife.ticket.duplicate.Draft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is about to ask, as far as it is written. */
public record DraftBody(
        @Size(max = 100)
        @Schema(nullable = true, examples = "compta", description = "Only tickets of this product are compared then")
        String product,

        @NotBlank @Size(max = 200) @Schema(examples = "Clôture impossible")
        String subject,

        @Size(max = 20_000) @Schema(nullable = true, examples = "À la clôture de l'exercice 2025")
        String description) {

    Draft toDraft() {
        return new Draft(
                Optional.ofNullable(product).map(String::strip).filter(stated -> !stated.isEmpty()),
                subject.strip(),
                description == null ? "" : description);
    }
}
