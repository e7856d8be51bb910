package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.problem.Text;

/**
 * What is used of a year of a pack (R17.3). It limits nothing: those beyond the number bought are invoiced.
 *
 * @param held how many appointments were held in it
 * @param booked how many more are booked in it
 */
public record Quota(PackYear year, int held, int booked) {

    /** What a person is to know before one more is booked that is beyond the number bought. */
    public static final Text BEYOND = new Text(
            "Ce rendez-vous dépasse le nombre acheté pour l'année du pack : il sera facturé à l'issue des 12 mois, au tarif alors en vigueur (R17.3).",
            "This appointment is beyond the number bought for the year of the pack: it will be invoiced after the 12 months, at the tariff then in force (R17.3).");

    /** Whether one more would be beyond the number bought. */
    public boolean isBeyondWithOneMore() {
        return year.isBeyond(held + booked + 1);
    }
}
