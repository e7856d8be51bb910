package com.cegidlife.events;

/** Which environments a maintenance or an incident is about. */
public enum MaintenanceReach {
    /** Every environment in force. */
    ALL,
    /** Those on which one product runs. */
    PRODUCT,
    /** Those of one customer. */
    CUSTOMER,
    /** Those that are named one by one. */
    NAMED
}
