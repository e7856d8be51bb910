package com.cegidlife.ticket.appointment;

import com.cegidlife.ticket.entitlement.AssistancePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The packs of a customer and what is used of them. With several packs, an appointment is counted in the longest activated
 * one that has some left, and in the longest activated of all when none has.
 *
 * @param packs the longest activated first
 */
record PackUsage(List<AssistancePack> packs, List<YearCount> counts) {

    /** Where an appointment on that day counts; empty when no pack is active on it. */
    Optional<Quota> on(LocalDate day) {
        var quotas = packs.stream()
                .flatMap(pack -> PackYear.of(pack, day).stream())
                .map(this::of)
                .toList();
        return quotas.stream()
                .filter(quota -> !quota.isBeyondWithOneMore())
                .findFirst()
                .or(() -> quotas.stream().findFirst());
    }

    /** What is used of a year. */
    Quota of(PackYear year) {
        return new Quota(year, count(year, AppointmentState.HELD), count(year, AppointmentState.BOOKED));
    }

    private int count(PackYear year, AppointmentState state) {
        return (int) counts.stream()
                .filter(count -> count.state() == state && count.isOf(year))
                .mapToLong(YearCount::count)
                .sum();
    }
}
