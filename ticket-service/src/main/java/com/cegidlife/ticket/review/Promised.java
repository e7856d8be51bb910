package com.cegidlife.ticket.review;

import com.cegidlife.events.CommitmentState;
import com.cegidlife.events.TicketKind;
import java.time.YearMonth;

/**
 * Some commitments that stand alike.
 *
 * @param kind of the tickets
 * @param month in which the tickets were registered, in Paris
 * @param warned whether a warning was told of them
 * @param count how many there are
 */
record Promised(TicketKind kind, YearMonth month, CommitmentState state, boolean warned, long count) {}
