package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.ticket.appointment.Quota;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is used of a year of an Assistance+ pack (R17.3). */
@Schema(name = "AssistancePlusQuota")
public record QuotaView(
        @Schema(description = "First day of the year of the pack, Europe/Paris")
        LocalDate packYearStartsOn,

        @Schema(
                description =
                        "First day of the next one; those beyond the number bought are invoiced on it, at the tariff"
                                + " then in force")
        LocalDate anniversary,

        @Schema(description = "How many appointments were bought for the year")
        int bought,

        @Schema(description = "How many took place in it; those missed or cancelled do not count")
        int held,

        @Schema(description = "How many more are booked in it")
        int booked) {

    static QuotaView of(Quota quota) {
        var year = quota.year();
        return new QuotaView(year.startsOn(), year.anniversary(), year.bought(), quota.held(), quota.booked());
    }
}
