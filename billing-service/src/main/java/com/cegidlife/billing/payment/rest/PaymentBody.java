package com.cegidlife.billing.payment.rest;

import com.cegidlife.billing.payment.PaymentMeans;
import com.cegidlife.billing.payment.ReceivedPayment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was paid. */
public record PaymentBody(
        @Min(1) @Max(100_000_000_000L) @Schema(description = "With tax, in cents of a euro", examples = "100")
        long cents,

        @NotNull @Schema(description = "The day it reached the account", examples = "2026-11-20")
        LocalDate receivedOn,

        @NotNull @Schema(examples = "TRANSFER") PaymentMeans means,

        @NotBlank
        @Size(max = 140)
        @Schema(description = "What the bank or the payer wrote", examples = "VIR DURAND F-2026-000001")
        String reference) {

    ReceivedPayment received() {
        return new ReceivedPayment(cents, receivedOn, means, reference.strip());
    }
}
