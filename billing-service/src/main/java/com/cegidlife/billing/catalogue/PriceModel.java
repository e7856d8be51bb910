package com.cegidlife.billing.catalogue;

/** How an amount follows from a quantity. */
public enum PriceModel {
    /** One amount, whatever the quantity. */
    FLAT {
        @Override
        long cents(Tiers tiers, long above, long quantity) {
            return above == 0 ? tiers.first() : 0;
        }
    },
    /** An amount for each unit. */
    PER_UNIT {
        @Override
        long cents(Tiers tiers, long above, long quantity) {
            return Math.multiplyExact(quantity, tiers.first());
        }
    },
    /** Each unit costs what its own tier says: the eleventh what units from 11 on cost. */
    TIERED {
        @Override
        long cents(Tiers tiers, long above, long quantity) {
            return tiers.graduated(above + quantity) - tiers.graduated(above);
        }
    },
    /** All units cost what the tier of the whole quantity says. */
    VOLUME {
        @Override
        long cents(Tiers tiers, long above, long quantity) {
            return Math.multiplyExact(quantity, tiers.ofUnit(above + quantity));
        }
    };

    /** What a quantity costs that comes on top of another one. */
    abstract long cents(Tiers tiers, long above, long quantity);
}
