package com.cegidlife.billing.invoice;

/**
 * What a document comes to at one rate.
 *
 * @param netCents without tax
 * @param taxCents the tax on it, reckoned once on this total (D9)
 */
public record VatTotal(VatRate rate, long netCents, long taxCents) {}
