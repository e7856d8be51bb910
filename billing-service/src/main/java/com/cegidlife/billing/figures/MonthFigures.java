package com.cegidlife.billing.figures;

import java.time.YearMonth;

/**
 * What a month came to, without tax, in cents of a euro; all of it reckoned from the lines of issued documents. Deferred
 * revenue at the end is that of the month before, plus what was invoiced, minus what was credited and recognised; the
 * recurring revenue at the end is that of the month before, plus new and expansion, minus contraction and churn.
 *
 * @param invoicedCents by invoices issued in the month
 * @param creditedCents by credit notes issued in the month
 * @param recognisedCents of the supply of the month: each line in proportion to its days, rounded on what has passed of it,
 *     so that months always add up to the line
 * @param deferredCents invoiced, and still to be supplied after the month
 * @param recurring monthly recurring revenue on the last day
 */
public record MonthFigures(
        YearMonth month,
        long invoicedCents,
        long creditedCents,
        long recognisedCents,
        long deferredCents,
        Recurring recurring) {

    private static final int MONTHS_OF_YEAR = 12;

    /**
     * Monthly recurring revenue (MRR): what lines in force on a day come to for a month, rounded once for each customer.
     * One-off services and what is outside the tax do not count.
     *
     * @param startCents on the last day of the month before
     * @param newCents of customers that had none
     * @param expansionCents of customers that have more than before
     * @param contractionCents of customers that have less than before
     * @param churnCents of customers that have none any more
     * @param endCents on the last day of the month
     * @param customers with recurring revenue on the last day
     * @param customersLost that have none any more
     */
    public record Recurring(
            long startCents,
            long newCents,
            long expansionCents,
            long contractionCents,
            long churnCents,
            long endCents,
            int customers,
            int customersLost) {

        /** For a year (ARR). */
        public long yearlyCents() {
            return endCents * MONTHS_OF_YEAR;
        }
    }
}
