package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.Lesson;
import com.cegidlife.learning.path.LessonKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lesson; which of the optional fields it has depends on its kind. */
@Schema(name = "Lesson")
public record LessonBody(
        @Schema(description = "Unique in its path, the same from version to version", examples = "TVA-TAUX")
        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        String code,

        @Schema(examples = "Les taux de TVA") @NotBlank @Size(max = 200)
        String title,

        @NotNull LessonKind kind,

        @Schema(description = "How long it takes, roughly") @Min(1) @Max(600)
        int minutes,

        @Schema(
                description = "Of a TEXT; scripts and styles are taken out",
                examples = "<p>Le taux normal est de 20 %.</p>")
        @Size(max = 100_000)
        String html,

        @Schema(description = "Of a VIDEO: https alone", examples = "https://videos.example/tva") @Size(max = 2000)
        String address,

        @Schema(description = "Of a DOCUMENT or SCORM lesson: what was sent to /materials")
        UUID materialId) {

    Lesson value() {
        return new Lesson(
                code,
                title.strip(),
                kind,
                minutes,
                Optional.ofNullable(html),
                Optional.ofNullable(address),
                Optional.ofNullable(materialId),
                0);
    }

    static LessonBody of(Lesson lesson) {
        return new LessonBody(
                lesson.code(),
                lesson.title(),
                lesson.kind(),
                lesson.minutes(),
                lesson.html().orElse(null),
                lesson.address().orElse(null),
                lesson.materialId().orElse(null));
    }
}
