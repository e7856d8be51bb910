package com.cegidlife.learning.repair;

/** Why a repair plan is over. */
public enum Closing {
    /** Everything was gone through. */
    DONE,
    /** The exam was passed meanwhile. */
    PASSED,
    /** The user chose another plan for the same exam. */
    REPLACED
}
