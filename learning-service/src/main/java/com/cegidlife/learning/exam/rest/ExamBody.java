package com.cegidlife.learning.exam.rest;

import com.cegidlife.learning.exam.ExamDraft;
import com.cegidlife.learning.exam.ExamSection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an exam is made of. */
@Schema(name = "ExamText")
public record ExamBody(
        @Schema(description = "Version of the product that it is about", examples = "2027.1") @NotBlank @Size(max = 40)
        String productVersion,

        @Schema(description = "How long a learner has", examples = "60") @Min(1) @Max(600)
        int minutes,

        @NotNull @Size(min = 1, max = 30) @Valid List<@NotNull SectionBody> sections) {

    static final String CODE = "[A-Z][A-Z0-9_-]{0,39}";

    ExamDraft draft() {
        return new ExamDraft(
                productVersion.strip(),
                minutes,
                sections.stream()
                        .map(section -> new ExamSection(
                                section.module(), section.title().strip(), section.draws()))
                        .toList());
    }

    /** The exam of a functional role. */
    @Schema(name = "NewExam")
    public record New(
            @Schema(description = "Of the functional role whose exam it is", examples = "COMPTABLE")
            @NotNull
            @Pattern(regexp = CODE)
            String code,

            @Schema(description = "Version of the product that it is about", examples = "2027.1")
            @NotBlank
            @Size(max = 40)
            String productVersion,

            @Schema(description = "How long a learner has", examples = "60") @Min(1) @Max(600)
            int minutes,

            @NotNull @Size(min = 1, max = 30) @Valid List<@NotNull SectionBody> sections) {

        ExamDraft draft() {
            return new ExamBody(productVersion, minutes, sections).draft();
        }
    }

    /** A part of an exam. */
    @Schema(name = "ExamSection")
    public record SectionBody(
            @Schema(description = "Code of the module of the path", examples = "ACHATS")
            @NotNull
            @Pattern(regexp = CODE)
            String module,

            @Schema(examples = "Achats et fournisseurs") @NotBlank @Size(max = 200)
            String title,

            @Schema(description = "Questions drawn", examples = "10") @Min(1) @Max(100)
            int draws) {

        static SectionBody of(ExamSection section) {
            return new SectionBody(section.module(), section.title(), section.draws());
        }
    }
}
