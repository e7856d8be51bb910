package com.cegidlife.billing.catalogue.rest;

import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.ItemKind;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of the catalogue. */
public record CatalogueItemBody(
        @Schema(description = "Stable and unique", examples = "IMMO") @NotNull @Pattern(regexp = CODE)
        String code,

        @NotNull ItemKind kind,

        @NotNull @Valid NameBody name,

        @Schema(description = "UN/ECE recommendation 20: C62 for pieces and seats, MIN for minutes", examples = "C62")
        @NotNull
        @Pattern(regexp = "[A-Z0-9]{2,3}")
        String unit,

        @Schema(description = "Rate of the tax in hundredths of a percent: 2000, 1000, 550 or 210", examples = "2000")
        int vatBasisPoints) {

    static final String CODE = "[A-Z][A-Z0-9_-]{0,39}";

    private static final Set<Integer> FRENCH_RATES = Set.of(2_000, 1_000, 550, 210);

    /** @throws Refusal when the rate is none of the French ones */
    CatalogueItem item() {
        if (!FRENCH_RATES.contains(vatBasisPoints)) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/vatBasisPoints", new Text("taux de TVA inconnu", "unknown VAT rate"));
        }
        return new CatalogueItem(
                code, kind, new Text(name.fr().strip(), name.en().strip()), unit, vatBasisPoints);
    }

    static CatalogueItemBody of(CatalogueItem item) {
        return new CatalogueItemBody(
                item.code(),
                item.kind(),
                new NameBody(item.name().french(), item.name().english()),
                item.unit(),
                item.vatBasisPoints());
    }

    /** A name in both languages. */
    public record NameBody(
            @Schema(examples = "Immobilisations") @NotBlank @Size(max = 200)
            String fr,

            @Schema(examples = "Fixed assets") @NotBlank @Size(max = 200)
            String en) {}
}
