package com.cegidlife.billing.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What one unit of a line costs. */
public final class UnitPrice {

    private static final int CENTS = 2;

    private UnitPrice() {}

    /** In euros, with as few decimals as give the net amount again, to the cent, when multiplied by the quantity. */
    public static BigDecimal of(Money net, int quantity) {
        var units = BigDecimal.valueOf(quantity);
        return Stream.iterate(CENTS, scale -> scale + 1)
                .map(scale -> net.getAmount().divide(units, scale, RoundingMode.HALF_UP))
                .filter(price -> isExact(price.multiply(units), net))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isExact(BigDecimal amount, Money net) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP).compareTo(net.getAmount()) == 0;
    }
}
