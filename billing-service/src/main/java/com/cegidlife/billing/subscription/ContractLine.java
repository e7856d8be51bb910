package com.cegidlife.billing.subscription;

import com.cegidlife.billing.catalogue.Price;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that a contract bills each quarter. Unpriced while the contract is a draft; from then on its price is frozen
 * (D19), and only its end may still change.
 */
@Entity
@Table(name = "contract_lines")
public class ContractLine {

    @Id
    private UUID id;

    @Column(name = "contract_id")
    private UUID contractId;

    @Embedded
    private Increase increase;

    @Embedded
    private Addition addition;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "price_id")
    private UUID priceId;

    @Column(name = "priced_on")
    private LocalDate pricedOn;

    @Column(name = "billed_until")
    private LocalDate billedUntil;

    protected ContractLine() {}

    ContractLine(UUID id, UUID contractId, Increase increase, Addition addition) {
        this.id = id;
        this.contractId = contractId;
        this.increase = increase;
        this.addition = addition;
    }

    /** Begins on a day, at the price in force on that day or on an earlier one. */
    ContractLine start(LocalDate startsOn, Price price, LocalDate pricedOn) {
        this.startsOn = startsOn;
        this.pricedOn = pricedOn;
        priceId = price.id();
        return this;
    }

    /** Ends on a day, which is not billed, or later: not before it begins, and not before what is billed already. */
    LocalDate end(LocalDate day) {
        endsOn = Stream.of(day, startsOn, billedUntil().orElse(startsOn))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return endsOn;
    }

    /** Whether it is billed for a day. */
    boolean runsOn(LocalDate day) {
        return startsOn != null && !startsOn.isAfter(day) && !isOverOn(day);
    }

    /** Whether it was ordered and gives what it is about on a day. */
    public boolean entitlesOn(LocalDate day) {
        return addition.origin() != LineOrigin.USAGE && pricedOn != null && !pricedOn.isAfter(day) && !isOverOn(day);
    }

    boolean isOverOn(LocalDate day) {
        return endsOn != null && !endsOn.isAfter(day);
    }

    public UUID id() {
        return id;
    }

    public UUID contractId() {
        return contractId;
    }

    public Increase increase() {
        return increase;
    }

    public Addition addition() {
        return addition;
    }

    /** First day that is billed; empty while the contract is a draft. */
    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    /** The day it ends, not billed; empty when it ends with the contract. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    /** The version of its price; empty while the contract is a draft. */
    public Optional<UUID> priceId() {
        return Optional.ofNullable(priceId);
    }

    /** The day whose price counts; empty while the contract is a draft. */
    public Optional<LocalDate> pricedOn() {
        return Optional.ofNullable(pricedOn);
    }

    /** The first day that is not invoiced yet; empty before the first invoice. */
    public Optional<LocalDate> billedUntil() {
        return Optional.ofNullable(billedUntil);
    }
}
