package com.cegidlife.learning.question.rest;

import com.cegidlife.learning.question.QuestionKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a question asks. Beside kind and prompt it has the fields of its kind, and no others. */
@Schema(
        name = "Task",
        examples =
                "{\"kind\": \"SINGLE_CHOICE\", \"prompt\": \"Quel journal reçoit une facture d'achat ?\", \"options\": [{\"text\": \"Achats\", \"right\": true}, {\"text\": \"Banque\", \"right\": false}]}")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskBody(
        @NotNull QuestionKind kind,

        @Schema(description = "HTML of a small, harmless kind; in a gap fill, [[1]] stands for the first gap")
        @NotBlank
        @Size(max = 20_000)
        String prompt,

        @Schema(nullable = true, description = "SINGLE_CHOICE and MULTIPLE_CHOICE") @Valid @Size(max = 50)
        List<@NotNull OptionBody> options,

        @Schema(nullable = true, description = "TRUE_FALSE: whether the prompt is true")
        Boolean statement,

        @Schema(nullable = true, description = "SHORT_ANSWER: the texts that are right") @Size(max = 50)
        List<@NotNull @Size(max = 1_000) String> accepted,

        @Schema(nullable = true, description = "SHORT_ANSWER and GAP_FILL: whether case and accents count")
        Boolean strict,

        @Schema(nullable = true, description = "NUMERIC: such as 12,5") @Size(max = 50)
        String value,

        @Schema(nullable = true, description = "NUMERIC: how far from it an answer is right; absent for not at all")
        @Size(max = 50)
        String tolerance,

        @Schema(nullable = true, description = "MATCHING: what belongs together") @Valid @Size(max = 50)
        List<@NotNull PairBody> pairs,

        @Schema(nullable = true, description = "MATCHING: terms on the right that belong to none") @Size(max = 50)
        List<@NotNull @Size(max = 5_000) String> distractors,

        @Schema(nullable = true, description = "ORDERING: in the right order") @Size(max = 50)
        List<@NotNull @Size(max = 5_000) String> items,

        @Schema(nullable = true, description = "GAP_FILL: for each gap the texts that are right") @Size(max = 50)
        List<@NotNull @Size(max = 50) List<@NotNull @Size(max = 1_000) String>> gaps) {

    /** An option, and whether to choose it is right. */
    @Schema(name = "TaskOption")
    public record OptionBody(
            @Schema(examples = "Achats") @NotNull @Size(max = 5_000)
            String text,

            @Schema(examples = "true") boolean right) {}

    /** Two terms that belong together. */
    @Schema(name = "TaskPair")
    public record PairBody(
            @Schema(examples = "401") @NotNull @Size(max = 5_000)
            String left,

            @Schema(examples = "Fournisseurs") @NotNull @Size(max = 5_000)
            String right) {}
}
