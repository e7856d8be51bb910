package com.cegidlife.billing.payment;

import com.cegidlife.billing.invoice.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is open of an invoice.
 *
 * @param creditNotes that lower it
 * @param payments in the order in which they were recorded
 */
public record Balance(Invoice invoice, List<Invoice> creditNotes, List<Payment> payments) {

    /** With tax, in cents of a euro, as of now; never negative, since a cent of rounding may be credited twice. */
    public long openCents() {
        return Math.max(0, invoicedCents() - creditedCents() - paidCents());
    }

    /** What the invoice asks for. */
    public long invoicedCents() {
        return invoice.content().totals().grossCents();
    }

    /** What credit notes took from it. */
    public long creditedCents() {
        return creditNotes.stream()
                .mapToLong(note -> note.content().totals().grossCents())
                .sum();
    }

    /** What was paid and did not go back. */
    public long paidCents() {
        return payments.stream().mapToLong(Payment::cents).sum();
    }

    /** Whether something is open after its due day. */
    public boolean isLate(LocalDate today) {
        return openCents() > 0 && today.isAfter(invoice.place().dueOn());
    }

    /** What lowered the open amount, and when. */
    List<Movement> movements() {
        return Stream.concat(
                        creditNotes.stream()
                                .map(note -> new Movement(
                                        note.place().issuedOn(),
                                        note.content().totals().grossCents())),
                        payments.stream().map(payment -> new Movement(payment.receivedOn(), payment.cents())))
                .toList();
    }
}
