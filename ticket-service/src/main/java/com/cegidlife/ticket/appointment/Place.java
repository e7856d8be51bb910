package com.cegidlife.ticket.appointment;

/**
 * Where an appointment stands in its year of the pack.
 *
 * @param ordinal from 1; of a booked one as if those booked before it were held
 */
public record Place(Quota quota, int ordinal) {

    /** Whether it is invoiced after the year (R17.3). */
    public boolean isBeyondQuota() {
        return quota.year().isBeyond(ordinal);
    }
}
