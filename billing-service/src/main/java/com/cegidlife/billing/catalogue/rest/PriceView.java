package com.cegidlife.billing.catalogue.rest;

import com.cegidlife.billing.catalogue.Price;
import com.cegidlife.billing.catalogue.PriceModel;
import com.cegidlife.billing.catalogue.rest.PriceBody.TierBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** A version of a price, which never changes. */
public record PriceView(UUID id, String item, LocalDate effectiveFrom, PriceModel model, List<TierBody> tiers) {

    static PriceView of(Price price) {
        var ends = price.tierEnds();
        var cents = price.tierCents();
        var tiers = IntStream.range(0, cents.length)
                .mapToObj(i -> new TierBody(
                        i < ends.length ? Optional.of(Math.toIntExact(ends[i])) : Optional.empty(), cents[i]))
                .toList();
        return new PriceView(price.id(), price.item(), price.effectiveFrom(), price.model(), tiers);
    }
}
