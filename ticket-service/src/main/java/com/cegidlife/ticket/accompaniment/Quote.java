package com.cegidlife.ticket.accompaniment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What an accompaniment costs, and for how long the offer stands.
 *
 * @param amountCents price without tax, in cents of a euro (D9)
 * @param minutes of an agent's time that the price pays for
 * @param description of the work, for people
 * @param validUntil last day on which it may be accepted, Europe/Paris
 */
@Embeddable
public record Quote(
        @Column(name = "amount_cents") long amountCents,
        int minutes,
        String description,
        @Column(name = "valid_until") LocalDate validUntil) {

    /** The price without tax. */
    public Money price() {
        return Money.ofMinor(CurrencyUnit.EUR, amountCents);
    }

    boolean isOverOn(LocalDate day) {
        return day.isAfter(validUntil);
    }
}
