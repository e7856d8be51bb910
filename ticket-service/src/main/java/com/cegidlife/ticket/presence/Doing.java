package com.cegidlife.ticket.presence;

/** What an agent does with a ticket at the moment. */
public enum Doing {
    VIEWING,
    ANSWERING
}
