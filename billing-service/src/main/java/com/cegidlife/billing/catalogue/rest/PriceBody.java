package com.cegidlife.billing.catalogue.rest;

import com.cegidlife.billing.catalogue.NewPrice;
import com.cegidlife.billing.catalogue.PriceModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price without tax, for a quarter when the item is subscribed. */
public record PriceBody(
        @Schema(description = "First day, Europe/Paris; to come, except for the item's first price") @NotNull
        LocalDate effectiveFrom,

        @NotNull PriceModel model,

        @Schema(description = "Lowest quantities first; one alone for FLAT and PER_UNIT") @NotEmpty @Size(max = 100)
        List<@NotNull @Valid TierBody> tiers) {

    private static final long MOST_CENTS = 100_000_000;

    NewPrice price() {
        var price = new NewPrice(effectiveFrom, model);
        tiers.forEach(tier -> price.tier(
                tier.upTo().map(Integer::longValue).map(OptionalLong::of).orElseGet(OptionalLong::empty),
                tier.cents()));
        return price;
    }

    /** @param upTo last quantity of the tier; absent for the last one */
    public record TierBody(
            Optional<@Min(1) @Max(1_000_000) Integer> upTo,

            @Schema(description = "Cents of a euro, for each unit unless FLAT", examples = "9200")
            @Min(0)
            @Max(MOST_CENTS)
            long cents) {}
}
