package com.cegidlife.availability.availability;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows the times that maintenance covers, and so excuses (R6.3 i and ii). */
public interface MaintenanceCover {

    /**
     * What covers the environment between {@code from} and just before {@code to}, in the order of the starts. Covers may
     * overlap each other and reach beyond both ends. An overrun past a window's end is not covered (R6.4).
     */
    List<Cover> covering(UUID environmentId, Instant from, Instant to);

    /** The same for many environments; to be answered with one statement. One without any cover may be absent. */
    default Map<UUID, List<Cover>> covering(Collection<UUID> environmentIds, Instant from, Instant to) {
        return environmentIds.stream().collect(Collectors.toMap(Function.identity(), id -> covering(id, from, to)));
    }
}
