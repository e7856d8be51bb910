package com.cegidlife.billing.invoice;

import java.util.Map;

/**
 * What of an invoice is to be credited.
 *
 * @param reason in a person's words, stated on the credit note
 * @param centsByLine how much of which lines, from 1; empty for all that is left of the invoice
 */
public record CreditRequest(String reason, Map<Integer, Long> centsByLine) {}
