package com.cegidlife.availability.outage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time for which a monitor fails.
 *
 * @param failure empty for one that began before what is told
 * @param recovery empty while it lasts
 */
public record Stretch(Optional<Failure> failure, Optional<Recovery> recovery) {

    /** @param failing whether the monitor failed before the first of the turns */
    public static List<Stretch> of(boolean failing, List<MonitorTurn> turns) {
        var stretches = new ArrayList<Stretch>();
        if (failing) {
            stretches.add(new Stretch(Optional.empty(), Optional.empty()));
        }
        for (var turn : turns) {
            switch (turn) {
                case Failure failure -> stretches.add(new Stretch(Optional.of(failure), Optional.empty()));
                case Recovery recovery ->
                    stretches.set(
                            stretches.size() - 1,
                            new Stretch(stretches.getLast().failure(), Optional.of(recovery)));
            }
        }
        return List.copyOf(stretches);
    }

    /** Whether an outage that was told of is this one: they were confirmed by the same check, or have time in common. */
    boolean is(Outage outage) {
        var start = failure.map(Failure::startedAt).orElse(outage.startedAt());
        return (recovery.isEmpty() || outage.startedAt().isBefore(recovery.get().endedAt()))
                && outage.endedAt().map(start::isBefore).orElse(true);
    }
}
