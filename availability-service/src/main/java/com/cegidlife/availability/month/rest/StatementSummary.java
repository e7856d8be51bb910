package com.cegidlife.availability.month.rest;

import com.cegidlife.availability.month.KeptStatement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A statement in short.
 *
 * @param position in the chain of the environment's statements
 * @param reason why the month was revised
 * @param hash SHA-256 of the statement
 * @param previousHash of the environment's statement before it
 */
public record StatementSummary(
        YearMonth month,
        int revision,
        long position,
        Instant closedAt,
        Optional<String> reason,
        BigDecimal ratePercent,
        boolean met,
        String hash,
        Optional<String> previousHash) {

    static StatementSummary of(KeptStatement kept) {
        return new StatementSummary(
                kept.month(),
                kept.revision(),
                kept.position(),
                kept.closedAt(),
                kept.reason(),
                kept.ratePercent(),
                kept.met(),
                kept.hash(),
                kept.previousHash());
    }
}
