package com.cegidlife.learning.progress;

/** How far a user is with a module. */
public enum ModuleState {
    /** Modules that it requires are not done. */
    LOCKED,
    OPEN,
    /** Every lesson is done. */
    DONE
}
