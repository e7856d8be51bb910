package com.cegidlife.events;

/** Only production environments carry the availability commitment (R6.1). */
public enum EnvironmentKind {
    PRODUCTION,
    OTHER
}
