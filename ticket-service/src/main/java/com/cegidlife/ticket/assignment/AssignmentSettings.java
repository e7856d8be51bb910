package com.cegidlife.ticket.assignment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the publisher chose for the assignment of tickets. */
@ConfigMapping(prefix = "cegidlife.assignment")
interface AssignmentSettings {

    /** Whether a new ticket is assigned to the best agent at work without anybody asking for it. */
    @WithDefault("false")
    boolean automatic();
}
