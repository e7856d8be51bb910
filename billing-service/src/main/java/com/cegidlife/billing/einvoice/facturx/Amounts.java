package com.cegidlife.billing.einvoice.facturx;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as people write them in French, with blanks that do not break. */
final class Amounts {

    private static final int CENT_DIGITS = 2;

    private Amounts() {}

    /** {@code 1 234,50 €}. */
    static String euros(long cents) {
        return format("#,##0.00\u00a0€").format(BigDecimal.valueOf(cents, CENT_DIGITS));
    }

    /** {@code 46,0125 €}: with as many decimals as it has, at least two. */
    static String price(BigDecimal euros) {
        return format("#,##0.00########\u00a0€").format(euros);
    }

    static String quantity(BigDecimal quantity) {
        return format("#,##0.########").format(quantity);
    }

    /** {@code 5,5 %}. */
    static String percent(BigDecimal percent) {
        return format("0.##\u00a0'%'").format(percent);
    }

    private static DecimalFormat format(String pattern) {
        var symbols = new DecimalFormatSymbols(Locale.FRANCE);
        symbols.setGroupingSeparator('\u00a0');
        return new DecimalFormat(pattern, symbols);
    }
}
