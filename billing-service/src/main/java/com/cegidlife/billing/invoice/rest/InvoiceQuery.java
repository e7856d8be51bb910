package com.cegidlife.billing.invoice.rest;

import com.cegidlife.billing.invoice.DocumentKind;
import com.cegidlife.billing.invoice.InvoiceFilter;
import com.cegidlife.billing.invoice.IssuePosition;
import com.cegidlife.servicekit.identity.Caller;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which documents to list. */
public class InvoiceQuery {

    @QueryParam("customerId")
    @Parameter(description = "For the publisher's staff; administrators see their own customer's")
    UUID customerId;

    @QueryParam("kind")
    DocumentKind kind;

    @QueryParam("contract")
    @Parameter(example = "K-2026-000001")
    String contract;

    @QueryParam("from")
    @Parameter(description = "First day of issue")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Last day of issue")
    LocalDate until;

    /** What the query admits of the documents that the caller may see (R11.2). */
    InvoiceFilter visibleTo(Caller caller, Optional<IssuePosition> before) {
        return new InvoiceFilter(
                caller.customerId().or(() -> Optional.ofNullable(customerId)),
                Optional.ofNullable(kind),
                Optional.ofNullable(contract),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                before);
    }
}
