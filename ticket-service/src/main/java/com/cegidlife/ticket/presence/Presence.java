package com.cegidlife.ticket.presence;

import java.time.Instant;
import java.util.UUID;

/**
 * That an agent was seen at a ticket.
 *
 * @param seenAt the last time
 */
public record Presence(UUID agentId, Doing doing, Instant seenAt) {}
