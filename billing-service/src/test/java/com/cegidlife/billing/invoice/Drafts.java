package com.cegidlife.billing.invoice;

import com.cegidlife.servicekit.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is to be invoiced, as a billing run reckons it. */
public final class Drafts {

    private Drafts() {}

    /** One line of ten seats at 9.20 €, for the quarter from a day on; with a key of its own. */
    public static InvoiceDraft quarter(UUID customerId, LocalDate day) {
        return of("test/" + UUID.randomUUID(), customerId, day, line("SEAT", "10", "9.20", 2000, day));
    }

    public static InvoiceDraft of(String key, UUID customerId, LocalDate day, DraftLine... lines) {
        return new InvoiceDraft(key, customerId, Optional.empty(), day, List.of(lines));
    }

    /** A line for the three months from a day on. */
    public static DraftLine line(String item, String quantity, String unitPrice, int vatBasisPoints, LocalDate from) {
        var net = new BigDecimal(quantity).multiply(new BigDecimal(unitPrice)).setScale(2, RoundingMode.HALF_UP);
        return new DraftLine(
                item,
                new Text("Abonnement " + item, "Subscription " + item),
                new BigDecimal(quantity),
                "C62",
                new BigDecimal(unitPrice),
                Money.of(CurrencyUnit.EUR, net),
                vatBasisPoints,
                from,
                from.plusMonths(3),
                new Explanation(List.of("R19.1", "D7"), Optional.empty(), Optional.empty(), from, 92, 92));
    }
}
