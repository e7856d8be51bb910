package com.cegidlife.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The shared document space of a customer holds more than its allowance: it must subscribe an extension or delete (R4.2).
 *
 * @param day of the report that shows it, Europe/Paris
 * @param usedBytes the most that was reported of that day
 * @param allowedBytes 5 GB and the extensions subscribed
 */
@EventType("com.cegidlife.billing.storage-allowance-exceeded.v1")
public record StorageAllowanceExceeded(UUID customerId, LocalDate day, long usedBytes, long allowedBytes)
        implements UsageAlertEvent {

    @Override
    public String key() {
        return customerId.toString();
    }
}
