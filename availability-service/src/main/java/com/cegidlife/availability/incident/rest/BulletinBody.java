package com.cegidlife.availability.incident.rest;

import com.cegidlife.availability.incident.Bulletin;
import com.cegidlife.availability.incident.IncidentStage;
import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of an incident now. */
@Schema(name = "IncidentBulletin")
public record BulletinBody(
        @NotNull @Schema(examples = "IDENTIFIED") IncidentStage stage,

        @NotBlank @Size(max = 4000) @Schema(examples = "Un disque défaillant est en cours de remplacement.")
        String textFrench,

        @NotBlank @Size(max = 4000) @Schema(examples = "A failing disk is being replaced.")
        String textEnglish) {

    Bulletin toBulletin() {
        return new Bulletin(stage, new Text(textFrench, textEnglish));
    }
}
