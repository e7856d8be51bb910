package com.cegidlife.learning.websession;

/** What became of a registration. */
public enum RegistrationState {
    /** Has a seat. */
    REGISTERED,
    /** Gets the next seat that becomes free, in the order of registration. */
    WAITING,
    /** Does not come. */
    CANCELLED
}
