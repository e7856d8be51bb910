package com.cegidlife.billing.billingrun;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something due that could not be billed.
 *
 * @param subject the contract or the purchase, as the stream says
 * @param contract number of the contract; empty for a sold service
 * @param dueOn the day it was to be billed, Europe/Paris
 * @param reason what was refused or went wrong
 */
public record ParkedBilling(
        UUID id,
        BillingStream stream,
        UUID subject,
        Optional<String> contract,
        LocalDate dueOn,
        Instant parkedAt,
        String reason) {}
