package com.cegidlife.billing.invoice;

import com.cegidlife.billing.customer.Customer;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes invoices of drafts, many at once. Others that issue wait from here to the end of the transaction: it is best its
 * last step. An invoice bears the day of its draft, or that of the last invoice when that is later. Refused are a rate
 * of the tax that does not exist, a day still to come, and a clock that stands before the last invoice.
 */
@ApplicationScoped
public class IssueInvoices implements Issuer {

    private final ExtendSeries extendSeries;
    private final Invoices invoices;
    private final Customers customers;
    private final Stationery stationery;
    private final Ids ids;

    IssueInvoices(ExtendSeries extendSeries, Invoices invoices, Customers customers, Stationery stationery, Ids ids) {
        this.extendSeries = extendSeries;
        this.invoices = invoices;
        this.customers = customers;
        this.stationery = stationery;
        this.ids = ids;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void issue(List<InvoiceDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        var wanted = prepared(drafts);
        extendSeries.extend(DocumentKind.INVOICE, () -> {
            var known = invoices.invoiced(drafts.stream().map(InvoiceDraft::key).toList());
            return wanted.stream()
                    .filter(document -> known.add(document.content().draftKey().orElseThrow()))
                    .toList();
        });
    }

    private List<Wanted> prepared(List<InvoiceDraft> drafts) {
        var buyers = buyers(drafts);
        var orders = stationery.buyerOrders(drafts.stream()
                .map(InvoiceDraft::contract)
                .flatMap(Optional::stream)
                .toList());
        var letterhead = stationery.letterhead();
        return drafts.stream()
                .map(draft -> new Wanted(
                        content(
                                draft,
                                buyers.get(draft.customerId()),
                                draft.contract().map(orders::get),
                                letterhead),
                        draft.issuedOn()))
                .toList();
    }

    private Map<UUID, Buyer> buyers(List<InvoiceDraft> drafts) {
        var needed = new HashSet<>(drafts.stream().map(InvoiceDraft::customerId).toList());
        return customers.list("id in ?1", needed).stream()
                .collect(Collectors.toMap(Customer::id, customer -> Buyer.of(customer.identity())));
    }

    private Content content(InvoiceDraft draft, Buyer buyer, Optional<String> buyerOrder, Letterhead letterhead) {
        if (draft.lines().isEmpty()) {
            throw new IllegalArgumentException("Nothing is to be invoiced by " + draft.key());
        }
        var lines = draft.lines().stream().map(InvoiceLine::of).toList();
        return new Content(
                ids.next(),
                DocumentKind.INVOICE,
                Optional.of(draft.key()),
                draft.customerId(),
                draft.contract(),
                buyerOrder,
                buyer,
                letterhead,
                lines,
                Totals.of(lines),
                Optional.empty());
    }
}
