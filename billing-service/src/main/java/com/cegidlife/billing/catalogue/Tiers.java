package com.cegidlife.billing.catalogue;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The tiers of a price, lowest quantities first: they neither overlap nor leave a gap, for each begins where the one before
 * ends, and the last one has no end.
 */
record Tiers(List<Tier> tiers) {

    /** @throws Refusal when a tier but the last one has no end, the last one has one, or the ends do not rise */
    static Tiers of(PriceModel model, List<Tier> tiers) {
        var several = model == PriceModel.TIERED || model == PriceModel.VOLUME;
        if (!several && tiers.size() > 1) {
            throw refusal(1, new Text("ce modèle n'a qu'un palier", "this model has one tier only"));
        }
        IntStream.range(0, tiers.size()).forEach(i -> mustFollow(tiers, i));
        return new Tiers(List.copyOf(tiers));
    }

    private static void mustFollow(List<Tier> tiers, int i) {
        var isLast = i == tiers.size() - 1;
        if (tiers.get(i).upTo().isEmpty() != isLast) {
            throw refusal(
                    i,
                    new Text("chaque palier a une fin, sauf le dernier", "each tier has an end, except the last one"));
        }
        if (!isLast && tiers.get(i).end() <= beginning(tiers, i)) {
            throw refusal(i, new Text("chevauche le palier précédent", "overlaps the tier before"));
        }
    }

    private static long beginning(List<Tier> tiers, int i) {
        return i == 0 ? 0 : tiers.get(i - 1).end();
    }

    long first() {
        return tiers.getFirst().cents();
    }

    /** What the units from the first to a last one cost, each in its tier. */
    long graduated(long quantity) {
        var total = 0L;
        for (int i = 0; i < tiers.size() && beginning(tiers, i) < quantity; i++) {
            var units = Math.min(quantity, tiers.get(i).end()) - beginning(tiers, i);
            total = Math.addExact(total, Math.multiplyExact(units, tiers.get(i).cents()));
        }
        return total;
    }

    /** What the tier says that a quantity lies in. */
    long ofUnit(long quantity) {
        return tiers.stream()
                .filter(tier -> quantity <= tier.end())
                .findFirst()
                .orElseThrow()
                .cents();
    }

    private static Refusal refusal(int tier, Text reason) {
        return new Refusal(CommonProblem.INVALID_REQUEST).violation("/tiers/" + tier, reason);
    }

    /**
     * @param upTo the last quantity of the tier; empty for the last tier
     * @param cents of a euro, without tax
     */
    record Tier(OptionalLong upTo, long cents) {

        long end() {
            return upTo.orElse(Long.MAX_VALUE);
        }
    }
}
