package com.cegidlife.billing.invoice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which documents to list; what is empty does not restrict.
 *
 * @param from first day of issue
 * @param until last day of issue
 * @param before shows those issued before this position
 */
public record InvoiceFilter(
        Optional<UUID> customerId,
        Optional<DocumentKind> kind,
        Optional<String> contract,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<IssuePosition> before) {}
