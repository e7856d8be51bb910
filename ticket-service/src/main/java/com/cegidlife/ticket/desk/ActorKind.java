package com.cegidlife.ticket.desk;

/** Whether a person or the suite itself acts. */
public enum ActorKind {
    USER,
    SYSTEM
}
