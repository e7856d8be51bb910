package com.cegidlife.businesstime;

import java.time.LocalDate;

/**
 * A day in the explanation of a count of business days.
 *
 * @param number 1 for the first business day counted, and so on; 0 when the day does not count
 * @param reason why it counts or does not
 */
public record CountedDay(LocalDate date, int number, Reason reason) {}
