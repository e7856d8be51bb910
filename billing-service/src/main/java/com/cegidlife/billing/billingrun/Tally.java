package com.cegidlife.billing.billingrun;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * What was done.
 *
 * @param handled how much of what was due was billed or parked
 * @param parked how much of it could not be billed
 * @param netCents sum of the invoices without tax, in cents of a euro
 */
@Embeddable
public record Tally(
        int handled,
        int parked,
        int invoices,
        @Column(name = "net_cents") long netCents) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    static Tally of(List<Reckoned> billed) {
        return new Tally(
                billed.size(),
                0,
                billed.stream().mapToInt(each -> each.drafts().size()).sum(),
                billed.stream().mapToLong(Reckoned::netCents).sum());
    }

    static Tally ofParked() {
        return new Tally(1, 1, 0, 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                handled + other.handled,
                parked + other.parked,
                invoices + other.invoices,
                Math.addExact(netCents, other.netCents));
    }
}
