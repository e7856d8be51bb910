package com.cegidlife.billing.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be invoiced to one customer on one day, reckoned and not yet numbered.
 *
 * @param key names the happening once and for all, such as {@code K-2026-000042/2026-10-31}: of drafts with the same key
 *     one only becomes an invoice
 * @param contract number of the contract; empty for what is sold alone
 * @param issuedOn day of the invoice, Europe/Paris
 * @param lines at least one, in the order of the document
 */
public record InvoiceDraft(
        String key, UUID customerId, Optional<String> contract, LocalDate issuedOn, List<DraftLine> lines) {}
