package com.cegidlife.ticket.anomaly;

/** What an anomaly keeps people from doing (R1.1). */
public enum Impact {
    /** Access to, or use of, one or more essential features is blocked. */
    BLOCKS_ESSENTIAL_FEATURE,
    /** One or more features are inoperative, none of them essential. */
    FEATURE_INOPERATIVE,
    /** Everything works, with a defect. */
    MINOR
}
