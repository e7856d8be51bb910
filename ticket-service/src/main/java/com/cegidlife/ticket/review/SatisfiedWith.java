package com.cegidlife.ticket.review;

import com.cegidlife.events.TicketKind;
import java.util.UUID;

/**
 * Answers on the satisfaction with tickets that are alike.
 *
 * @param agentId who had taken them in charge; null when nobody had
 * @param scores their sum
 */
record SatisfiedWith(TicketKind kind, UUID agentId, long answers, long scores) {}
