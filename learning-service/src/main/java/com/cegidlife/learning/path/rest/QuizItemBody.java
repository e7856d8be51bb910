package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.Choice;
import com.cegidlife.learning.path.QuizItem;
import com.cegidlife.learning.path.QuizItemKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of a self-assessment quiz. */
@Schema(name = "QuizItem")
public record QuizItemBody(
        @Schema(description = "Unique in its quiz", examples = "Q1") @NotNull @Pattern(regexp = Codes.PATTERN)
        String code,

        @NotNull QuizItemKind kind,

        @Schema(description = "HTML", examples = "Quel est le taux normal de TVA ?") @NotBlank @Size(max = 5000)
        String question,

        @NotNull @Size(min = 2, max = 10) List<@NotNull @Valid ChoiceBody> choices,

        @Schema(description = "HTML shown after any answer") @Size(max = 5000)
        String explanation) {

    QuizItem value() {
        return new QuizItem(
                code,
                kind,
                question,
                choices.stream().map(ChoiceBody::value).toList(),
                Optional.ofNullable(explanation));
    }

    static QuizItemBody of(QuizItem item) {
        return new QuizItemBody(
                item.code(),
                item.kind(),
                item.question(),
                item.choices().stream().map(ChoiceBody::of).toList(),
                item.explanation().orElse(null));
    }

    /** A choice, and what is told to who chose it. */
    @Schema(name = "QuizChoice")
    public record ChoiceBody(
            @Schema(description = "HTML", examples = "20 %") @NotBlank @Size(max = 2000)
            String text,

            boolean right,

            @Schema(description = "HTML") @Size(max = 2000) String feedback) {

        Choice value() {
            return new Choice(text, right, Optional.ofNullable(feedback));
        }

        static ChoiceBody of(Choice choice) {
            return new ChoiceBody(
                    choice.text(), choice.right(), choice.feedback().orElse(null));
        }
    }
}
