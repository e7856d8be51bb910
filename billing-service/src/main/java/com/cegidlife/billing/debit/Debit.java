package com.cegidlife.billing.debit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be collected for one invoice.
 *
 * @param invoiceNumber the payer's bank shows it
 * @param mandateReference that allows it
 */
public record Debit(
        UUID invoiceId,
        String invoiceNumber,
        UUID mandateId,
        String mandateReference,
        LocalDate mandateSignedOn,
        String holder,
        String iban,
        long cents) {}
