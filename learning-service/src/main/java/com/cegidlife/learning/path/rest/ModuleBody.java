package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.PathModule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A module of a path.
 *
 * @param requires modules that must be done before; absent for none
 * @param quiz its self-assessment quiz; absent when it has none
 */
@Schema(name = "PathModule")
public record ModuleBody(
        @Schema(description = "Unique in its path", examples = "TVA") @NotNull @Pattern(regexp = Codes.PATTERN)
        String code,

        @Schema(examples = "La TVA au quotidien") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "Plain text") @Size(max = 2000)
        String summary,

        @Schema(description = "Codes of earlier modules") @Size(max = 40)
        List<@NotNull @Pattern(regexp = Codes.PATTERN) String> requires,

        @NotNull @Size(max = 60) List<@NotNull @Valid LessonBody> lessons,

        @Size(max = 20) List<@NotNull @Valid QuizItemBody> quiz) {

    PathModule value() {
        return new PathModule(
                code,
                title.strip(),
                Objects.requireNonNullElse(summary, "").strip(),
                Objects.requireNonNullElse(requires, List.of()),
                lessons.stream().map(LessonBody::value).toList(),
                Objects.requireNonNullElse(quiz, List.<QuizItemBody>of()).stream()
                        .map(QuizItemBody::value)
                        .toList());
    }

    static ModuleBody of(PathModule module) {
        return new ModuleBody(
                module.code(),
                module.title(),
                module.summary(),
                module.requires(),
                module.lessons().stream().map(LessonBody::of).toList(),
                module.quiz().stream().map(QuizItemBody::of).toList());
    }
}
