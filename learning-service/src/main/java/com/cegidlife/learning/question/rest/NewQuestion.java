package com.cegidlife.learning.question.rest;

import com.cegidlife.learning.question.Draft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question to be added. */
public record NewQuestion(
        @Schema(description = "Product code", examples = "COMPTA") @NotNull @Pattern(regexp = CODE)
        String product,

        @Schema(description = "Code of the module of the path", examples = "ACHATS") @NotNull @Pattern(regexp = CODE)
        String module,

        @Schema(description = "What trainers call it", examples = "Journal des achats") @NotBlank @Size(max = 200)
        String title,

        @NotNull @Valid TaskBody task) {

    static final String CODE = "[A-Z][A-Z0-9_-]{0,39}";

    Draft draft() {
        return new Draft(title, ReadTask.of(task));
    }

    /** A new version of a question. */
    @Schema(name = "QuestionText")
    public record Rewritten(
            @Schema(description = "What trainers call it", examples = "Journal des achats") @NotBlank @Size(max = 200)
            String title,

            @NotNull @Valid TaskBody task) {

        Draft draft() {
            return new Draft(title, ReadTask.of(task));
        }
    }
}
