package com.cegidlife.ticket.survey.rest;

import com.cegidlife.ticket.survey.Answer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How satisfied somebody is. */
public record SatisfactionBody(
        @NotNull @Min(1) @Max(5) @Schema(examples = "4", description = "1, not at all, to 5, very")
        Integer score,

        @Size(max = 2_000) @Schema(nullable = true, examples = "Réponse rapide et claire.")
        String comment) {

    Answer toAnswer() {
        return new Answer(score, Optional.ofNullable(comment).map(String::strip).filter(text -> !text.isEmpty()));
    }
}
