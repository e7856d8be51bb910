package com.cegidlife.billing.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.UUID;

/**
 * Credits that were granted or bought together, usable for twelve months and never carried over (R18.2, R18.3). The lot
 * itself never changes; what is left of it is counted by the database from its movements.
 */
@Entity
@Table(name = "credit_lots")
public class CreditLot {

    /** Oldest expiry first; then granted before bought; then the older (D11, D25). */
    static final Comparator<CreditLot> IN_ORDER_OF_USE = Comparator.comparing(CreditLot::expiresOn)
            .thenComparing(CreditLot::origin)
            .thenComparing(CreditLot::usableFrom)
            .thenComparing(lot -> lot.id().toString());

    private static final Period LIFE = Period.ofMonths(12);

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private CreditOrigin origin;

    private String source;
    private int credits;

    @Column(name = "usable_from")
    private LocalDate usableFrom;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(insertable = false, updatable = false)
    private int available;

    @Column(insertable = false, updatable = false)
    private int reserved;

    @Column(insertable = false, updatable = false)
    private int spent;

    protected CreditLot() {}

    /** @param usableFrom the day it was granted or bought, Europe/Paris */
    CreditLot(UUID id, UUID customerId, Issue issue, LocalDate usableFrom) {
        this.id = id;
        this.customerId = customerId;
        this.usableFrom = usableFrom;
        origin = issue.origin();
        source = issue.source();
        credits = issue.credits();
        expiresOn = usableFrom.plus(LIFE);
    }

    boolean isUsableOn(LocalDate day) {
        return !day.isBefore(usableFrom) && day.isBefore(expiresOn);
    }

    public UUID id() {
        return id;
    }

    public UUID customerId() {
        return customerId;
    }

    public CreditOrigin origin() {
        return origin;
    }

    /** How many there were at first. */
    public int credits() {
        return credits;
    }

    /** First day of use, Europe/Paris. */
    public LocalDate usableFrom() {
        return usableFrom;
    }

    /** The day from which it is worth nothing: the last day of use is the one before (D25). */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** Neither reserved nor spent; worth something until it expires. */
    public int available() {
        return available;
    }

    /** Set aside for services that are not delivered yet. */
    public int reserved() {
        return reserved;
    }

    public int spent() {
        return spent;
    }

    /**
     * What makes a lot.
     *
     * @param source names its cause once and for all: of two lots with the same source one only comes into being
     * @param credits at least one
     */
    record Issue(CreditOrigin origin, String source, int credits) {}
}
