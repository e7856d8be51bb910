package com.cegidlife.availability.weather;

/** What a bar of the ninety days shows: the gravest that the day has. */
public enum DayLevel {
    /** Downtime within the reference period. */
    OUTAGE,
    /** Out within the reference period, and all of it excused (R6.3). */
    EXCLUDED,
    /** Planned maintenance, and nothing worse. */
    PLANNED,
    /** Part of the reference period was not observed (D12). */
    UNKNOWN,
    /** Worked throughout the reference period. */
    OPERATIONAL,
    /** No reference period at all: a weekend or a public holiday. */
    OUTSIDE_REFERENCE_PERIOD
}
