package com.cegidlife.ticket.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How satisfied those are who said so. */
public final class Satisfaction {

    private static final int DECIMALS = 2;

    private long answers;
    private long sum;

    /** Counts some answers, the sum of whose scores is given. */
    void add(long scores, long count) {
        sum += scores;
        answers += count;
    }

    public long answers() {
        return answers;
    }

    /** From 1 to 5 with two decimals, rounded down: 5 means all of them. Empty without an answer. */
    public Optional<BigDecimal> average() {
        return answers == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), DECIMALS, RoundingMode.DOWN));
    }
}
