package com.cegidlife.ticket.incomingmail;

/** What became of a mail. */
public enum MailOutcome {
    NOTED,
    SET_ASIDE
}
