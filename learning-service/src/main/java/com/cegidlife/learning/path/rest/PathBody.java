package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.CreatePath.NewPath;
import com.cegidlife.learning.path.PathKind;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A learning path to be made. */
public record PathBody(
        @Schema(description = "Stable and unique; the code under which the training is sold", examples = "COMPTA-365")
        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        String code,

        @NotNull @Schema(examples = "FURTHER") PathKind kind,

        @Schema(description = "Of a certifying path alone: the functional role whose exam it leads to")
        @Pattern(regexp = Codes.PATTERN)
        String functionalRole,

        @Schema(description = "Of a further path about one product", examples = "COMPTA")
        @Pattern(regexp = Codes.PATTERN)
        String product,

        @Schema(examples = "Comptabilité : aller plus loin") @NotBlank @Size(max = 200)
        String title,

        @Schema(examples = "Pour ceux qui connaissent les bases.") @Size(max = 2000)
        String summary) {

    /** @throws Refusal {@code invalid-request} when a field does not suit the kind */
    NewPath value() {
        expect((kind == PathKind.CERTIFYING) == (functionalRole != null), "/functionalRole");
        expect(kind == PathKind.FURTHER || product == null, "/product");
        return new NewPath(
                code,
                kind,
                Optional.ofNullable(functionalRole),
                Optional.ofNullable(product),
                title.strip(),
                summary == null ? "" : summary.strip());
    }

    private static void expect(boolean holds, String pointer) {
        if (!holds) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            pointer,
                            new Text(
                                    "functionalRole pour CERTIFYING et lui seul, product pour FURTHER seul",
                                    "functionalRole for CERTIFYING and it alone, product for FURTHER alone"));
        }
    }
}
