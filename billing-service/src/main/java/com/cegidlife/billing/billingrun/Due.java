package com.cegidlife.billing.billingrun;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something to bill on a day.
 *
 * @param subject what it is about, as the stream says
 * @param on the day, Europe/Paris
 */
record Due(UUID id, BillingStream stream, UUID subject, LocalDate on) {}
