package com.cegidlife.billing.payment.rest;

import com.cegidlife.billing.payment.Balance;
import com.cegidlife.billing.payment.LateCharge;
import java.time.LocalDate;
import java.util.List;

/**
 * What is open of an invoice. Amounts are with tax, in cents of a euro.
 *
 * @param late whether something is open after the due day
 * @param owedForLateness what lateness costs up to today and was not charged yet
 */
public record BalanceView(
        String number,
        LocalDate dueOn,
        long invoicedCents,
        long creditedCents,
        long paidCents,
        long openCents,
        boolean late,
        LatenessView owedForLateness,
        List<PaymentView> payments) {

    static BalanceView of(Balance balance, LateCharge owed) {
        return new BalanceView(
                balance.invoice().number(),
                balance.invoice().place().dueOn(),
                balance.invoicedCents(),
                balance.creditedCents(),
                balance.paidCents(),
                balance.openCents(),
                balance.isLate(owed.until()),
                LatenessView.of(owed),
                balance.payments().stream().map(PaymentView::of).toList());
    }

    /**
     * What lateness costs; outside the tax.
     *
     * @param until last day counted
     * @param penaltyCents at the rate that the invoice states
     * @param recoveryFeeCents once for each invoice, for professionals
     */
    public record LatenessView(LocalDate until, long penaltyCents, long recoveryFeeCents) {

        static LatenessView of(LateCharge charge) {
            return new LatenessView(charge.until(), charge.penaltyCents(), charge.feeCents());
        }
    }
}
