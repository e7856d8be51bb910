package com.cegidlife.ticket.entitlement;

/** On what terms somebody may register what they ask. */
public enum Admission {
    /** At once; nothing is to be paid. */
    AT_ONCE,
    /** When the purchase of usage assistance is confirmed, and not before (R15.16). */
    ONCE_BOUGHT
}
