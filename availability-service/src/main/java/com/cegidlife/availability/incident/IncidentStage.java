package com.cegidlife.availability.incident;

/** How far the publisher has come with an incident. */
public enum IncidentStage {
    INVESTIGATING,
    /** The cause is known. */
    IDENTIFIED,
    /** It works again, and is watched. */
    MONITORING,
    RESOLVED
}
