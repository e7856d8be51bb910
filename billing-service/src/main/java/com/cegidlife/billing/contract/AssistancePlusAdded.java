package com.cegidlife.billing.contract;

import java.time.LocalDate;

/**
 * Fired when a contract in force gets an Assistance+ pack, in the same transaction.
 *
 * @param appointments bought for each year
 * @param from first day of the pack's first year (D21)
 */
public record AssistancePlusAdded(Contract contract, int appointments, LocalDate from) {}
