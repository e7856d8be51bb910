package com.cegidlife.ticket.review;

import com.cegidlife.events.CommitmentKind;
import com.cegidlife.events.CommitmentState;

/**
 * Something that was promised about a ticket, as it stands at the instant of the review.
 *
 * @param warned whether a warning was told of it (R14.9)
 */
public record ReviewedCommitment(CommitmentKind kind, CommitmentState state, boolean warned) {}
