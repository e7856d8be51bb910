package com.cegidlife.ticket.review;

import com.cegidlife.events.CommitmentState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many commitments stand how. Each stands in one way, so the counts add up to what was promised. */
public final class Attainment {

    private static final int PERCENT_DECIMALS = 2;

    private final Map<CommitmentState, Long> counts = new EnumMap<>(CommitmentState.class);
    private long atRisk;

    /** Counts some commitments that stand alike; the explicit promise of nothing is none. */
    void add(CommitmentState state, boolean warned, long count) {
        if (state == CommitmentState.NONE) {
            return;
        }
        counts.merge(state, count, Long::sum);
        if (warned && state == CommitmentState.RUNNING) {
            atRisk += count;
        }
    }

    public long promised() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many stand so. */
    public long in(CommitmentState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** How many of those that run were warned of (R14.9). */
    public long atRisk() {
        return atRisk;
    }

    /**
     * The part of those met among those met or breached, in percent with two decimals, rounded down: 100 means all of them.
     * Empty when none is met or breached yet.
     */
    public Optional<BigDecimal> metPercent() {
        var met = in(CommitmentState.MET);
        var decided = met + in(CommitmentState.BREACHED);
        return decided == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(met)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(decided), PERCENT_DECIMALS, RoundingMode.DOWN));
    }
}
