package com.cegidlife.learning.repair;

/** What a user goes through again after a failure (R15.4). */
public enum RepairScope {
    /** All modules of the exam. */
    WHOLE_PATH,
    /** The modules of the sections that were failed. */
    FAILED_PARTS
}
