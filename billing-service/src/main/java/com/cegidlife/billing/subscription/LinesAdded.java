package com.cegidlife.billing.subscription;

import com.cegidlife.billing.contract.Contract;
import java.time.LocalDate;

/**
 * Fired when a contract bills more than before, in the same transaction.
 *
 * @param from first day of it
 */
public record LinesAdded(Contract contract, LocalDate from) {}
