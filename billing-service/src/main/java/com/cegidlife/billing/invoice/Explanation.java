package com.cegidlife.billing.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Why a line amounts to what it does.
 *
 * @param rules of the booklet, such as {@code R19.1}, {@code D8}
 * @param contractLine the line of the contract it rests on; empty for what is sold alone
 * @param priceVersion the version of the price; empty for what was quoted
 * @param pricedOn day whose price counts: that of the term's start for the frozen base (D19)
 * @param daysBilled days of the fraction that is billed; equal to {@code daysOfPeriod} for a whole one
 * @param daysOfPeriod days of the billing period the fraction is of (D8)
 */
public record Explanation(
        List<String> rules,
        Optional<UUID> contractLine,
        Optional<UUID> priceVersion,
        LocalDate pricedOn,
        int daysBilled,
        int daysOfPeriod) {}
