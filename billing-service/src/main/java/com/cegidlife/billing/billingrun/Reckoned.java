package com.cegidlife.billing.billingrun;

import com.cegidlife.billing.invoice.InvoiceDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What something due comes to.
 *
 * @param drafts may be none
 * @param nextOn the next day it is due; empty when it is billed for good
 * @param billedUntil of the contract's lines that are billed, by line
 */
record Reckoned(Due due, List<InvoiceDraft> drafts, Optional<LocalDate> nextOn, Map<UUID, LocalDate> billedUntil) {

    long netCents() {
        return drafts.stream()
                .flatMap(draft -> draft.lines().stream())
                .mapToLong(line -> line.net().getAmountMinorLong())
                .sum();
    }
}
