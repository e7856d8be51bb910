package com.cegidlife.events;

/** How fast a support ticket is taken in charge (R14.6). */
public enum TicketPriority {
    CRITICAL,
    HIGH,
    MODERATE
}
