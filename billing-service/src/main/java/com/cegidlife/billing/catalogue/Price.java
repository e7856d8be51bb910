package com.cegidlife.billing.catalogue;

import com.cegidlife.billing.catalogue.Tiers.Tier;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A version of an item's price, without tax: for a quarter when the item is subscribed, otherwise for once. In force from its
 * day until another version's; never changes.
 */
@Entity
@Table(name = "prices")
public class Price {

    @Id
    private UUID id;

    private String item;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Enumerated(EnumType.STRING)
    private PriceModel model;

    /** One less than there are tiers. */
    @Column(name = "tier_ends")
    private long[] tierEnds;

    @Column(name = "tier_cents")
    private long[] tierCents;

    protected Price() {}

    /** @throws Refusal when the tiers overlap or leave a gap */
    Price(UUID id, String item, NewPrice price) {
        this.id = id;
        this.item = item;
        effectiveFrom = price.effectiveFrom();
        model = price.model();
        var tiers = Tiers.of(model, price.tiers()).tiers();
        tierEnds = tiers.stream()
                .map(Tier::upTo)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .toArray();
        tierCents = tiers.stream().mapToLong(Tier::cents).toArray();
    }

    /**
     * What a quantity costs, in cents of a euro.
     *
     * @param above how many are held already, to which the quantity comes on top; 0 for none
     */
    public long cents(long above, long quantity) {
        return model.cents(new Tiers(tiers()), above, quantity);
    }

    private List<Tier> tiers() {
        return IntStream.range(0, tierCents.length)
                .mapToObj(i -> new Tier(
                        i < tierEnds.length ? OptionalLong.of(tierEnds[i]) : OptionalLong.empty(), tierCents[i]))
                .toList();
    }

    public UUID id() {
        return id;
    }

    /** Code of the item. */
    public String item() {
        return item;
    }

    /** First day, Europe/Paris. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public PriceModel model() {
        return model;
    }

    /** The last quantity of each tier but the last one. */
    public long[] tierEnds() {
        return tierEnds.clone();
    }

    /** What each tier costs, in cents of a euro. */
    public long[] tierCents() {
        return tierCents.clone();
    }
}
