package com.cegidlife.ticket.appointment;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When a technician works in an ordinary week: any number of intervals a day, none of which overlap. */
public record WorkingHours(Set<WorkingInterval> intervals) {

    private static final Text EMPTY = new Text("doit finir après son début", "must end after it begins");
    private static final Text OVERLAP =
            new Text("recouvre un autre intervalle du même jour", "overlaps another interval of the same day");

    private static final Comparator<WorkingInterval> IN_ORDER =
            Comparator.comparing(WorkingInterval::day).thenComparing(WorkingInterval::opensMinute);

    /** Of those who set none: the hours of support (R14.5). */
    static final WorkingHours OF_SUPPORT =
            new WorkingHours(Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                    .map(day -> WorkingInterval.of(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                    .toList()));

    public WorkingHours {
        intervals = Set.copyOf(intervals);
    }

    /** @throws Refusal {@code invalid-request} naming each interval that is empty or overlaps an earlier one */
    public static WorkingHours of(List<WorkingInterval> intervals) {
        var refusal = new Refusal(CommonProblem.INVALID_REQUEST);
        var accepted = new HashSet<WorkingInterval>();
        for (var i = 0; i < intervals.size(); i++) {
            var interval = intervals.get(i);
            if (interval.isEmpty()) {
                refusal.violation("/hours/" + i, EMPTY);
            } else if (accepted.stream().anyMatch(interval::overlaps)) {
                refusal.violation("/hours/" + i, OVERLAP);
            }
            accepted.add(interval);
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
        return new WorkingHours(accepted);
    }

    /** From Monday on. */
    public List<WorkingInterval> inOrder() {
        return intervals.stream().sorted(IN_ORDER).toList();
    }

    /** Whether an instant lies in them. */
    boolean cover(Instant instant) {
        var local = instant.atZone(BookletCalendars.PARIS);
        return on(local.getDayOfWeek()).stream().anyMatch(interval -> interval.covers(local.toLocalTime()));
    }

    List<WorkingInterval> on(DayOfWeek day) {
        return intervals.stream()
                .filter(interval -> interval.day() == day)
                .sorted(IN_ORDER)
                .toList();
    }
}
