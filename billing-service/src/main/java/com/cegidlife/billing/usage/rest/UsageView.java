package com.cegidlife.billing.usage.rest;

import com.cegidlife.billing.usage.DailyUsage;
import com.cegidlife.billing.usage.OrderedQuantity;
import com.cegidlife.billing.usage.StorageLevel;
import com.cegidlife.billing.usage.UsageState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a customer's use stands.
 *
 * @param openAccounts access accounts, each of which counts as a named user (R11.1)
 * @param orderedUsers named users of all contracts in force
 * @param allowedStorageBytes 5 GB and the extensions subscribed (R4.2)
 * @param latestDay of the latest report, Europe/Paris; absent before the first one
 * @param storageLevel how full the shared document space is by it
 * @param microsoft365Missing how many users lack Microsoft 365 by it, to be made up (R21.1)
 */
public record UsageView(
        long openAccounts,
        int orderedUsers,
        long allowedStorageBytes,
        Optional<LocalDate> latestDay,
        StorageLevel storageLevel,
        int microsoft365Missing) {

    static UsageView of(long openAccounts, Optional<OrderedQuantity> ordered, Optional<UsageState> state) {
        return new UsageView(
                openAccounts,
                ordered.map(OrderedQuantity::namedUsers).orElse(0),
                ordered.map(OrderedQuantity::storageBytes).orElse(OrderedQuantity.INCLUDED_STORAGE),
                state.map(UsageState::latestDay),
                state.map(UsageState::storageLevel).orElse(StorageLevel.BELOW),
                state.map(UsageState::microsoft365Missing).orElse(0));
    }

    /** The highest figures of a day. */
    public record DayView(LocalDate day, int namedUsers, long storageBytes, int microsoft365Missing) {

        static DayView of(DailyUsage usage) {
            return new DayView(usage.day(), usage.namedUsers(), usage.storageBytes(), usage.microsoft365Missing());
        }
    }
}
