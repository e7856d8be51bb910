package com.cegidlife.billing.credit;

import java.time.LocalDate;

/**
 * What a customer holds on a day.
 *
 * @param on Europe/Paris
 * @param available what may be spent; nothing of lots that have expired by then
 * @param reserved set aside for services that are not delivered yet
 */
public record CreditBalance(LocalDate on, long available, long reserved) {}
