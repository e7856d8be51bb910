package com.cegidlife.learning.websession;

/** Where a live web session is in its life. */
public enum WebSessionState {
    PLANNED,
    CANCELLED,
    /** Who attended is recorded. */
    HELD
}
