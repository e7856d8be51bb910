package com.cegidlife.events;

/** How grave an anomaly is, derived from three answers and never typed in (R1.1). */
public enum AnomalySeverity {
    /** Blocks an essential feature, and no workaround can exist. */
    SEVERITY_1,
    /** Makes a feature inoperative, and a workaround can exist. */
    SEVERITY_2,
    /** Any other reproducible anomaly. */
    SEVERITY_3
}
