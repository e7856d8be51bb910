package com.cegidlife.billing.billingrun;

import java.time.LocalDate;
import java.util.List;

/** Says what is to be billed of one stream, and writes nothing. */
interface Reckoning {

    BillingStream stream();

    /**
     * What each comes to, in their order.
     *
     * @param due on a day at or before today
     * @param today day of the invoices, Europe/Paris
     */
    List<Reckoned> reckon(List<Due> due, LocalDate today);
}
