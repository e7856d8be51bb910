package com.cegidlife.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a customer has used on a day, as far as it was seen when it was reported; of a day the highest figures count (D14).
 *
 * @param day Europe/Paris
 * @param namedUsers how many named users were seen in the day until then
 * @param storageBytes what the shared document space holds
 * @param microsoft365Users how many of those users were seen with a Microsoft 365 subscription (R21.1)
 */
@EventType("com.cegidlife.usage.usage-reported.v1")
public record UsageReported(
        UUID customerId, LocalDate day, int namedUsers, long storageBytes, int microsoft365Users, Instant reportedAt)
        implements UsageEvent {

    @Override
    public String key() {
        return customerId.toString();
    }
}
