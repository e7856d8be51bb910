package com.cegidlife.billing.invoice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;

/** How invoices are to be paid; every value is stated on them (L2). A change counts from the next document on. */
@ConfigMapping(prefix = "cegidlife.payment-terms")
interface TermsSettings {

    /** From the day of issue; the law allows 60 at most. */
    @WithDefault("30")
    @Min(0)
    @Max(60)
    int daysToPay();

    /** A year; at least three times the legal rate, by default that of the European Central Bank and ten points. */
    @WithDefault("12.15")
    @DecimalMin("0.01")
    BigDecimal latePenaltyPercent();

    /** For each invoice paid late: 40 € by decree. */
    @WithDefault("4000")
    @Min(0)
    long recoveryFeeCents();

    /** What is said of early payment, in French. */
    @WithDefault("Pas d'escompte pour paiement anticipé.")
    @NotBlank
    String discount();

    /** Whether the seller chose to owe the tax with the invoice. */
    @WithDefault("true")
    boolean vatOnDebits();
}
