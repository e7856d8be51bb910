package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A title in both languages. */
@Schema(name = "Title")
public record TextBody(
        @NotBlank @Size(max = 200) @Schema(examples = "Mise à jour de la base de données")
        String french,

        @NotBlank @Size(max = 200) @Schema(examples = "Database update")
        String english) {

    Text toText() {
        return new Text(french, english);
    }
}
