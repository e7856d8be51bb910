package com.cegidlife.businesstime;

/** Why a stretch of time or a day counts as business time, or does not; equal when people would read the same. */
public record Reason(Kind kind, Wording wording) {

    public enum Kind {
        /** Counts: within the opening hours. */
        OPEN,
        /** Counts: a business day. */
        BUSINESS_DAY,
        /** The night, a break at noon, or a weekday without hours. */
        OUTSIDE_HOURS,
        WEEKEND,
        /** A public holiday; the wording is its name. */
        HOLIDAY,
        /** The day on which a count of business days starts (D1). */
        START_DAY
    }

    static final Reason OPEN = new Reason(Kind.OPEN, new Wording("heures d’ouverture", "opening hours"));
    static final Reason BUSINESS_DAY = new Reason(Kind.BUSINESS_DAY, new Wording("jour ouvré", "business day"));
    static final Reason OUTSIDE_HOURS =
            new Reason(Kind.OUTSIDE_HOURS, new Wording("hors des heures d’ouverture", "outside opening hours"));
    static final Reason WEEKEND = new Reason(Kind.WEEKEND, new Wording("week-end", "weekend"));
    static final Reason START_DAY = new Reason(
            Kind.START_DAY, new Wording("jour de départ, qui ne compte pas", "day of the start, which does not count"));

    static Reason holiday(Wording name) {
        return new Reason(Kind.HOLIDAY, name);
    }
}
