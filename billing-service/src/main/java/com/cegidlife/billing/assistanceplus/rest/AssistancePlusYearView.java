package com.cegidlife.billing.assistanceplus.rest;

import com.cegidlife.billing.assistanceplus.AssistancePlusYear;
import java.time.LocalDate;

/**
 * A year of an Assistance+ pack.
 *
 * @param startsOn its first day, in Europe/Paris
 * @param anniversary the first day of the next year, on which what is beyond is invoiced
 * @param bought appointments that the contract gives in the year
 * @param held appointments held in it until now
 * @param beyond how many of them exceed the number bought (R17.3)
 */
public record AssistancePlusYearView(
        String contractNumber, LocalDate startsOn, LocalDate anniversary, int bought, int held, int beyond) {

    static AssistancePlusYearView of(String contractNumber, AssistancePlusYear usage) {
        return new AssistancePlusYearView(
                contractNumber,
                usage.year().startsOn(),
                usage.year().anniversary(),
                usage.bought(),
                usage.held(),
                usage.beyond());
    }
}
