package com.cegidlife.billing.assistanceplus;

/**
 * An appointment with its place among those of the year.
 *
 * @param ordinal from 1, in the order in which the appointments began
 * @param beyond whether it exceeds the number bought (R17.3)
 */
public record CountedAppointment(int ordinal, boolean beyond, HeldAppointment appointment) {}
