package com.cegidlife.billing.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which invoice a credit note lowers, and why.
 *
 * @param lines for each line of the credit note the line of the invoice that it lowers, from 1
 */
public record Correction(UUID invoiceId, String number, LocalDate issuedOn, String reason, List<Integer> lines) {

    Correction of(List<Integer> loweredLines) {
        return new Correction(invoiceId, number, issuedOn, reason, loweredLines);
    }

    void write(CanonicalForm form) {
        form.add(invoiceId).add(number).add(issuedOn).add(reason);
        lines.forEach(form::add);
    }
}
