package com.cegidlife.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A month of a production environment is closed, or its figures were corrected (R6.7). A revision never changes what was
 * stated before; the highest one holds.
 *
 * @param month its first day, Europe/Paris
 * @param revision 1 when the month is closed, one more at each correction
 * @param referencePeriodMicros length of the reference period, in microseconds
 * @param downtimeMicros downtime that counts, in microseconds
 * @param ratePercent the rate rounded for show, such as 98.994
 * @param targetMet whether the exact rate reaches the target
 * @param statementHash SHA-256 of the statement, in hexadecimal
 */
@EventType("com.cegidlife.availability.month-closed.v1")
public record AvailabilityMonthClosed(
        UUID environmentId,
        String environmentName,
        String product,
        UUID customerId,
        LocalDate month,
        int revision,
        long referencePeriodMicros,
        long downtimeMicros,
        String ratePercent,
        boolean targetMet,
        String statementHash)
        implements AvailabilityMonthEvent {

    @Override
    public String key() {
        return environmentId.toString();
    }
}
