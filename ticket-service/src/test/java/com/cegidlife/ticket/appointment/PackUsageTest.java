package com.cegidlife.ticket.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.entitlement.AssistancePack;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("R17.3")
class PackUsageTest {

    private final UUID older = UUID.randomUUID();
    private final UUID newer = UUID.randomUUID();

    @Test
    void a_year_runs_from_the_day_of_the_activation_to_the_day_before_its_anniversary() {
        assertThat(year("2024-05-20", "2026-05-19")).isEqualTo("2025-05-20/2026-05-20");
        assertThat(year("2024-05-20", "2024-05-20")).isEqualTo("2024-05-20/2025-05-20");
    }

    @Test
    void the_anniversary_belongs_to_the_new_year() {
        assertThat(year("2024-05-20", "2026-05-20")).isEqualTo("2026-05-20/2027-05-20");
    }

    @Test
    void a_pack_activated_on_a_leap_day_has_its_anniversary_on_the_last_day_of_february() {
        assertThat(year("2024-02-29", "2025-02-27")).isEqualTo("2024-02-29/2025-02-28");
        assertThat(year("2024-02-29", "2025-02-28")).isEqualTo("2025-02-28/2026-02-28");
        assertThat(year("2024-02-29", "2028-02-28")).isEqualTo("2027-02-28/2028-02-29");
        assertThat(year("2024-02-29", "2028-02-29")).isEqualTo("2028-02-29/2029-02-28");
    }

    @Test
    void there_is_no_year_before_the_activation() {
        assertThat(PackYear.of(pack(older, "2026-05-20", 1), LocalDate.of(2026, 5, 19)))
                .isEmpty();
        assertThat(usage(List.of()).on(LocalDate.of(2023, 1, 1))).isEmpty();
    }

    @Test
    void those_beyond_the_number_bought_are_told_not_refused() {
        var day = LocalDate.of(2024, 5, 31); // the newer pack is not activated yet

        assertThat(usage(List.of(count(older, "2024-01-10", AppointmentState.HELD, 1)))
                        .on(day)
                        .orElseThrow())
                .satisfies(quota -> {
                    assertThat(quota.held()).isEqualTo(1);
                    assertThat(quota.isBeyondWithOneMore()).isFalse();
                });
        assertThat(usage(List.of(
                                count(older, "2024-01-10", AppointmentState.HELD, 1),
                                count(older, "2024-01-10", AppointmentState.BOOKED, 1)))
                        .on(day)
                        .orElseThrow())
                .satisfies(quota -> {
                    assertThat(quota.booked()).isEqualTo(1);
                    assertThat(quota.isBeyondWithOneMore()).isTrue();
                });
    }

    @Test
    void what_was_used_in_another_year_does_not_count() {
        assertThat(usage(List.of(count(older, "2024-01-10", AppointmentState.HELD, 2)))
                        .on(LocalDate.of(2025, 1, 10))
                        .orElseThrow()
                        .isBeyondWithOneMore())
                .isFalse();
    }

    @Test
    void of_two_packs_the_longest_activated_with_some_left_is_used_and_the_longest_activated_when_none_has() {
        var usedUp = count(older, "2024-01-10", AppointmentState.HELD, 2);
        var day = LocalDate.of(2025, 1, 1);

        assertThat(contractUsed(List.of(), day)).isEqualTo(older);
        assertThat(contractUsed(List.of(usedUp), day)).isEqualTo(newer);
        assertThat(contractUsed(List.of(usedUp, count(newer, "2024-06-01", AppointmentState.BOOKED, 1)), day))
                .isEqualTo(older);
    }

    private UUID contractUsed(List<YearCount> counts, LocalDate day) {
        return usage(counts).on(day).orElseThrow().year().contractId();
    }

    /** Two appointments a year since 10 January 2024, and one since 1 June. */
    private PackUsage usage(List<YearCount> counts) {
        return new PackUsage(List.of(pack(older, "2024-01-10", 2), pack(newer, "2024-06-01", 1)), counts);
    }

    private static String year(String activatedOn, String day) {
        var year = PackYear.of(pack(UUID.randomUUID(), activatedOn, 1), LocalDate.parse(day))
                .orElseThrow();
        return year.startsOn() + "/" + year.anniversary();
    }

    private static AssistancePack pack(UUID contract, String activatedOn, int perYear) {
        return new AssistancePack(contract, LocalDate.parse(activatedOn), perYear);
    }

    private static YearCount count(UUID contract, String yearStartsOn, AppointmentState state, long count) {
        return new YearCount(contract, LocalDate.parse(yearStartsOn), state, count);
    }
}
