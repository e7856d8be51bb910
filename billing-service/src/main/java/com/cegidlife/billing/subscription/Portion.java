package com.cegidlife.billing.subscription;

import com.cegidlife.billing.invoice.DraftLine;
import com.cegidlife.billing.invoice.Explanation;
import com.cegidlife.billing.invoice.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The part of a line that lies in one quarter.
 *
 * @param from first day, on which it is billed in advance (R19.1)
 * @param until day after the last one (D20)
 */
public record Portion(SubscribedLine line, LocalDate from, LocalDate until, Quarter quarter) {

    /** How many days it has, of those of the quarter. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }

    /** What it costs without tax: pro rata of the quarter's days, half-up to the cent (D8). */
    public long cents() {
        var twice = Math.multiplyExact(line.quarterCents(), 2L * days());
        return (twice + quarter.days()) / (2L * quarter.days());
    }

    boolean isWhole() {
        return days() == quarter.days();
    }

    /**
     * The invoice that it is part of: the one of its quarter, or the one of the amendment that it begins with, billed the
     * same day (D8). What was ordered before its quarter began waits for the quarter's.
     */
    String key(String contract) {
        var added = line.addition();
        var begins = added.number() > 0 && from.equals(line.startsOn());
        var joinsQuarter = from.equals(quarter.from()) && added.enteredOn().isBefore(from);
        var quarterly = "%s/%s".formatted(contract, from);
        return begins && !joinsQuarter ? "%s/%d".formatted(quarterly, added.number()) : quarterly;
    }

    DraftLine draft() {
        var net = Money.ofMinor(CurrencyUnit.EUR, cents());
        return new DraftLine(
                line.increase().item(),
                line.name(),
                BigDecimal.valueOf(line.increase().quantity()),
                line.unit(),
                UnitPrice.of(net, line.increase().quantity()),
                net,
                line.vatBasisPoints(),
                from,
                until,
                explanation());
    }

    private Explanation explanation() {
        var fraction = isWhole() ? Stream.of("D7", "D20") : Stream.of("D8", "D20");
        return new Explanation(
                Stream.concat(line.rules().stream(), fraction).toList(),
                Optional.of(line.id()),
                Optional.of(line.price()),
                line.pricedOn(),
                days(),
                quarter.days());
    }
}
