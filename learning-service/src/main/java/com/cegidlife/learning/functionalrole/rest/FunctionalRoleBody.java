package com.cegidlife.learning.functionalrole.rest;

import com.cegidlife.learning.functionalrole.FunctionalRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A functional role of a product. */
public record FunctionalRoleBody(
        @Schema(description = "Stable and unique", examples = "COMPTABLE") @NotNull @Pattern(regexp = CODE)
        String code,

        @NotNull @Valid NameBody name,

        @Schema(description = "Product code", examples = "COMPTA") @NotNull @Pattern(regexp = CODE)
        String product) {

    private static final String CODE = "[A-Z][A-Z0-9_-]{0,39}";

    FunctionalRole value() {
        return new FunctionalRole(code, name.fr().strip(), name.en().strip(), product);
    }

    static FunctionalRoleBody of(FunctionalRole role) {
        return new FunctionalRoleBody(role.code(), new NameBody(role.nameFrench(), role.nameEnglish()), role.product());
    }

    /** A name in both languages. */
    public record NameBody(
            @Schema(examples = "Comptable") @NotBlank @Size(max = 200)
            String fr,

            @Schema(examples = "Accountant") @NotBlank @Size(max = 200)
            String en) {}
}
