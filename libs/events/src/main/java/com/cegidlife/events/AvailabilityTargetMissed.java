package com.cegidlife.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A closed month, or a revision of it, misses the promised availability (R6.1, R6.7).
 *
 * @param month its first day, Europe/Paris
 * @param revision of the statement that says so
 * @param ratePercent the rate rounded for show; a missed one never reads like the target
 * @param targetPercent what was promised, such as 99
 * @param excessMicros how much downtime there was beyond what the target leaves, in microseconds
 */
@EventType("com.cegidlife.availability.target-missed.v1")
public record AvailabilityTargetMissed(
        UUID environmentId,
        String environmentName,
        String product,
        UUID customerId,
        LocalDate month,
        int revision,
        String ratePercent,
        String targetPercent,
        long excessMicros)
        implements AvailabilityMonthEvent {

    @Override
    public String key() {
        return environmentId.toString();
    }
}
