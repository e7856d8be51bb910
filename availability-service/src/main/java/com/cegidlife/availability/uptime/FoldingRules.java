package com.cegidlife.availability.uptime;

import com.cegidlife.availability.uptime.BatchFold.Quorum;
import java.time.Duration;
import java.util.UUID;

/** How results are folded. */
interface FoldingRules {

    /** What confirms a turn of a monitor. */
    Quorum quorum(UUID environmentId, String monitor);

    /** Without a result for longer than this nothing is known of an environment (D12). */
    Duration silenceTolerance(UUID environmentId);

    /** How much older than the newest check of its monitor a late result may be. */
    Duration lateness();
}
