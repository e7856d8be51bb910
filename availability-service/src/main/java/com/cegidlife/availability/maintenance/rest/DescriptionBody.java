package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it means for customers, in both languages. */
@Schema(name = "Description")
public record DescriptionBody(
        @NotBlank @Size(max = 4000) @Schema(examples = "Les traitements de nuit reprennent après la mise à jour.")
        String french,

        @NotBlank @Size(max = 4000) @Schema(examples = "Nightly jobs resume after the update.")
        String english) {

    Text toText() {
        return new Text(french, english);
    }
}
