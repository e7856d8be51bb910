package com.cegidlife.availability.availability;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The availability rate of an environment over a period: TD = (PRT − TI) / PRT (R6.3). All durations are exact. What is
 * excluded stays in the reference period (D16).
 *
 * @param referencePeriod PRT, of the whole period
 * @param treated how long the environment was out, by what becomes of it; every treatment has its entry
 */
public record Rate(Target target, Duration referencePeriod, Map<Treatment, Duration> treated) {

    public Rate {
        treated = Map.copyOf(treated);
    }

    /** @param pieces of the period, as {@link Sweep} makes them */
    public static Rate of(Target target, Duration referencePeriod, List<Piece> pieces) {
        var treated = new EnumMap<Treatment, Duration>(Treatment.class);
        for (var treatment : Treatment.values()) {
            treated.put(treatment, Duration.ZERO);
        }
        pieces.forEach(piece ->
                treated.merge(piece.treatment(), Duration.between(piece.start(), piece.end()), Duration::plus));
        return new Rate(target, referencePeriod, treated);
    }

    /** How long it was out in all, whatever the reason and the hour. */
    public Duration gross() {
        return treated.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** ΣTI: what of it counts. */
    public Duration downtime() {
        return in(Treatment.COUNTED);
    }

    public Duration in(Treatment treatment) {
        return treated.get(treatment);
    }

    /** TD in percent, rounded for show; see {@link Target#shown}. */
    public BigDecimal shown() {
        return target.shown(referencePeriod, downtime());
    }

    /** Whether the target is reached, compared exactly (R6.3). */
    public boolean isMet() {
        return target.isMet(referencePeriod, downtime());
    }

    /** The downtime that the target still leaves; negative once it is missed. */
    public Duration remaining() {
        return target.budget(referencePeriod).minus(downtime());
    }
}
