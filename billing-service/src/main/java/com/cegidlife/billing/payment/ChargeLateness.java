package com.cegidlife.billing.payment;

import static java.time.temporal.ChronoUnit.DAYS;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.invoice.DraftLine;
import com.cegidlife.billing.invoice.Explanation;
import com.cegidlife.billing.invoice.Invoice;
import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.billing.invoice.Issuer;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invoices the penalty and the recovery fee of an invoice paid late, when a person decides to (L2). */
@ApplicationScoped
public class ChargeLateness {

    private static final int DAYS_OF_YEAR = 365;
    private static final int OUTSIDE_TAX = 0;

    private final Balances balances;
    private final LateCharges charges;
    private final Issuer issuer;
    private final Clock clock;

    ChargeLateness(Balances balances, LateCharges charges, Issuer issuer, Clock clock) {
        this.balances = balances;
        this.charges = charges;
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Charges what was not charged before, up to today.
     *
     * @throws Refusal when nothing is
     */
    @Transactional
    public LateCharge charge(Invoice invoice) {
        var today = BusinessDate.of(clock.instant());
        var charge = charges.owed(balances.held(invoice), today);
        if (charge.isNothing()) {
            throw new Refusal(PaymentProblem.NOTHING_IS_LATE)
                    .with("number", invoice.number())
                    .with("dueOn", invoice.place().dueOn());
        }
        var draft = draft(invoice, charge);
        issuer.issue(List.of(draft));
        charges.add(invoice, charge, draft.key());
        return charge;
    }

    private static InvoiceDraft draft(Invoice invoice, LateCharge charge) {
        var days = DAYS.between(charge.after(), charge.until());
        var penalty = line(
                charge,
                "LATE_PENALTY",
                new Text(
                        "Pénalités de retard sur la facture %s, %d jours".formatted(invoice.number(), days),
                        "Late penalty on invoice %s, %d days".formatted(invoice.number(), days)),
                charge.penaltyCents());
        var fee = line(
                charge,
                "RECOVERY_FEE",
                new Text(
                        "Indemnité forfaitaire pour frais de recouvrement, facture " + invoice.number(),
                        "Fixed fee for recovery costs, invoice " + invoice.number()),
                charge.feeCents());
        return new InvoiceDraft(
                "late/%s/%s".formatted(invoice.number(), charge.until()),
                invoice.content().customerId(),
                invoice.content().contract(),
                charge.until(),
                Stream.of(penalty, fee).flatMap(Optional::stream).toList());
    }

    private static Optional<DraftLine> line(LateCharge charge, String item, Text name, long cents) {
        var amount = Money.ofMinor(CurrencyUnit.EUR, cents);
        return cents == 0
                ? Optional.empty()
                : Optional.of(new DraftLine(
                        item,
                        name,
                        BigDecimal.ONE,
                        "C62",
                        amount.getAmount(),
                        amount,
                        OUTSIDE_TAX,
                        charge.after().plusDays(1),
                        charge.until().plusDays(1),
                        explanation(charge.after(), charge.until())));
    }

    private static Explanation explanation(LocalDate after, LocalDate until) {
        return new Explanation(
                List.of("L2"),
                Optional.empty(),
                Optional.empty(),
                until,
                Math.toIntExact(DAYS.between(after, until)),
                DAYS_OF_YEAR);
    }
}
