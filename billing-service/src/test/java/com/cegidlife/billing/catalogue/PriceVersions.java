package com.cegidlife.billing.catalogue;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;

/** Prices for tests of the domain. */
public final class PriceVersions {

    private PriceVersions() {}

    /** A price for each unit, in cents. */
    public static Price perUnit(long cents) {
        var price = new NewPrice(LocalDate.of(2020, 1, 1), PriceModel.PER_UNIT).tier(OptionalLong.empty(), cents);
        return new Price(new UUID(3, 3), "NAMED-USER", price);
    }
}
