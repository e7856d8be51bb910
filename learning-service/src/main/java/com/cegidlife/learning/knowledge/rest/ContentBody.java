package com.cegidlife.learning.knowledge.rest;

import com.cegidlife.learning.knowledge.Content;
import com.cegidlife.learning.knowledge.Theme;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an edition of an entry is to say. */
public record ContentBody(
        @Schema(examples = "Lettrer un compte de tiers") @NotBlank @Size(max = 200)
        String title,

        @Schema(examples = "SOFTWARE_USE") @NotNull Theme theme,

        @Schema(description = "Codes of the products whose holders read it", examples = "[\"COMPTA\"]")
        @NotNull
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,39}") String> products,

        @Schema(description = "Versions that it is about; none for all", examples = "[\"2026.1\"]")
        @NotNull
        @Size(max = 20)
        List<@NotBlank @Size(max = 40) String> productVersions,

        @Schema(description = "Whether those read it too who hold none of the products", examples = "false") @NotNull
        Boolean forEveryone,

        @Schema(description = "Other words by which it is found", examples = "[\"délettrage\"]")
        @NotNull
        @Size(max = 50)
        List<@NotBlank @Size(max = 60) String> keywords,

        @Schema(
                description =
                        "Markdown. Each heading of the second level begins a passage; of a video with its minute, in"
                                + " order: `## 04:30 Heading`",
                examples =
                        "Lettrer rapproche une facture de son règlement.\n\n## Lettrer à la main\n\nSélectionnez les lignes.")
        @NotBlank
        @Size(max = 100_000)
        String body,

        @Schema(description = "Of a tutorial or a replay, and of nothing else; https")
        Optional<@Pattern(regexp = "https://[\\x21-\\x7e]{1,2000}") String> videoUrl) {

    Content value() {
        return new Content(
                title.strip(),
                theme,
                products.stream().distinct().toList(),
                productVersions.stream().map(String::strip).distinct().toList(),
                forEveryone,
                keywords.stream().map(String::strip).distinct().toList(),
                body,
                videoUrl.orElse(null));
    }
}
