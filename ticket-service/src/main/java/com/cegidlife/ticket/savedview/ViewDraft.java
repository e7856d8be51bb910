package com.cegidlife.ticket.savedview;

import com.cegidlife.ticket.desk.Team;
import com.cegidlife.ticket.search.TicketCriteria;
import java.util.Optional;

/**
 * A view that is to be kept.
 *
 * @param team with which to share it; empty for the owner alone
 */
public record ViewDraft(String name, TicketCriteria criteria, Optional<Team> team) {}
