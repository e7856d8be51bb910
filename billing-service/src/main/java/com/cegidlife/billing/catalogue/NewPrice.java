package com.cegidlife.billing.catalogue;

import com.cegidlife.billing.catalogue.Tiers.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A price to be set. */
public class NewPrice {

    private final LocalDate effectiveFrom;
    private final PriceModel model;
    private final List<Tier> tiers = new ArrayList<>();

    /** @param effectiveFrom first day, Europe/Paris */
    public NewPrice(LocalDate effectiveFrom, PriceModel model) {
        this.effectiveFrom = effectiveFrom;
        this.model = model;
    }

    /**
     * Adds a tier above those before.
     *
     * @param upTo its last quantity; empty for the last tier
     */
    public NewPrice tier(OptionalLong upTo, long cents) {
        tiers.add(new Tier(upTo, cents));
        return this;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    PriceModel model() {
        return model;
    }

    List<Tier> tiers() {
        return tiers;
    }
}
