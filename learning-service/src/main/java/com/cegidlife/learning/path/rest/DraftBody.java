package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.Outline;
import com.cegidlife.learning.path.PathDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft says from now on, as a whole. */
public record DraftBody(
        @Schema(examples = "Comptabilité : aller plus loin") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "Plain text") @Size(max = 2000)
        String summary,

        @NotNull @Size(max = 40) List<@NotNull @Valid ModuleBody> modules) {

    PathDraft value() {
        var outline = new Outline(modules.stream().map(ModuleBody::value).toList());
        return new PathDraft(title.strip(), summary == null ? "" : summary.strip(), outline);
    }
}
