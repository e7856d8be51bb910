package com.cegidlife.availability.attribution.rest;

import com.cegidlife.availability.attribution.Cause;
import com.cegidlife.availability.attribution.Exclusion;
import com.cegidlife.availability.attribution.ExclusionState;
import com.cegidlife.availability.attribution.Verdict;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A cause that an operator set on an outage, or on a part of it.
 *
 * @param endsAt excluded; absent for the end of the outage
 * @param decision who approved, refused or withdrew it, and why
 * @param version states what was read; also the ETag
 */
public record ExclusionView(
        UUID id,
        UUID outageId,
        Cause cause,
        Instant startsAt,
        Optional<Instant> endsAt,
        String evidence,
        Optional<String> reference,
        ExclusionState state,
        UUID proposedBy,
        Instant proposedAt,
        Optional<Verdict> decision,
        Optional<Verdict> revocation,
        long version) {

    static ExclusionView of(Exclusion exclusion) {
        return new ExclusionView(
                exclusion.id(),
                exclusion.outage().id(),
                exclusion.cause(),
                exclusion.startsAt(),
                exclusion.endsAt(),
                exclusion.evidence(),
                exclusion.reference(),
                exclusion.state(),
                exclusion.proposedBy(),
                exclusion.proposedAt(),
                exclusion.decision(),
                exclusion.revocation(),
                exclusion.version());
    }
}
