package com.cegidlife.availability.month;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * A statement as it is kept, for ever.
 *
 * @param position in the chain of its environment, from 1
 * @param document the statement's very bytes
 * @param hash SHA-256 of the document, in hexadecimal
 * @param previousHash what the document states as well
 */
public record KeptStatement(
        UUID environmentId,
        YearMonth month,
        int revision,
        long position,
        Instant closedAt,
        Optional<String> reason,
        BigDecimal ratePercent,
        boolean met,
        byte[] document,
        String hash,
        Optional<String> previousHash) {}
