package com.cegidlife.availability.attribution;

import java.time.Instant;
import java.util.Optional;

/**
 * What an operator says of an outage, or of a part of it (R6.4).
 *
 * @param startsAt empty for the start of the outage
 * @param endsAt excluded; empty for the end of the outage, also of one that lasts
 * @param evidence what proves the cause, for people
 * @param reference where the proof is kept, such as an incident number or an address
 */
public record Claim(
        Cause cause,
        Optional<Instant> startsAt,
        Optional<Instant> endsAt,
        String evidence,
        Optional<String> reference) {}
