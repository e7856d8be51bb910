package com.cegidlife.billing.invoice;

import com.cegidlife.servicekit.problem.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** The rates of the French value added tax. */
public enum VatRate {
    /** D9. */
    STANDARD(2000),
    INTERMEDIATE(1000),
    REDUCED(550),
    SUPER_REDUCED(210),
    /** Indemnities, which are no supply: late penalties and the recovery fee. */
    OUTSIDE_TAX(0);

    private static final int PERCENT_DIGITS = 2;
    private static final int BASIS_POINT_DIGITS = 4;

    private final int basisPoints;

    VatRate(int basisPoints) {
        this.basisPoints = basisPoints;
    }

    /** @throws Refusal when there is no such rate */
    public static VatRate of(int basisPoints) {
        return Arrays.stream(values())
                .filter(rate -> rate.basisPoints == basisPoints)
                .findFirst()
                .orElseThrow(() -> new Refusal(InvoiceProblem.UNKNOWN_VAT_RATE)
                        .with("percent", BigDecimal.valueOf(basisPoints, PERCENT_DIGITS)));
    }

    /** 2000 for 20 %. */
    public int basisPoints() {
        return basisPoints;
    }

    /** 20.00 for 20 %. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(basisPoints, PERCENT_DIGITS);
    }

    /** The tax on an amount, in cents, rounded half-up (D9). */
    long taxOn(long netCents) {
        return BigDecimal.valueOf(netCents)
                .multiply(BigDecimal.valueOf(basisPoints, BASIS_POINT_DIGITS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
