package com.cegidlife.availability.uptime;

import com.cegidlife.availability.outage.Failure;
import com.cegidlife.availability.outage.MonitorTurn;
import com.cegidlife.availability.outage.Recovery;
import com.cegidlife.availability.uptime.BatchFold.Quorum;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The turns of a monitor after an instant, told anew from the checks of all its locations in their order.
 *
 * @param failing whether it failed at that instant
 */
record Timeline(boolean failing, List<MonitorTurn> turns) {

    /** @param locations what is known, by location; the same order gives the same turns */
    static Timeline after(Instant from, String monitor, Map<String, Recollection> locations, Quorum quorum) {
        return new Telling(from, monitor, quorum).tell(new TreeMap<>(locations));
    }

    /** Whether it tells what an earlier one told, and perhaps more. */
    boolean goesOn(Timeline earlier) {
        return failing == earlier.failing
                && turns.size() >= earlier.turns.size()
                && turns.subList(0, earlier.turns.size()).equals(earlier.turns);
    }

    /** A check with the place from which it was made. */
    private record Place(Seen seen, String location) {}

    /** Goes through the checks once. */
    private static final class Telling {

        private final Instant from;
        private final String monitor;
        private final Quorum quorum;
        private final Map<String, Standing> standings = new HashMap<>();
        private final List<MonitorTurn> turns = new ArrayList<>();

        private Telling(Instant from, String monitor, Quorum quorum) {
            this.from = from;
            this.monitor = monitor;
            this.quorum = quorum;
        }

        private Timeline tell(Map<String, Recollection> locations) {
            var checks = new ArrayList<Place>();
            locations.forEach((location, recollection) -> {
                var later = recollection.after(from);
                if (later.base() != null) {
                    standings.put(location, later.base());
                }
                later.checks().forEach(seen -> checks.add(new Place(seen, location)));
            });
            var failing = fails();
            checks.sort(Comparator.comparing(Place::seen).thenComparing(Place::location));
            checks.forEach(this::fold);
            return new Timeline(failing, List.copyOf(turns));
        }

        private void fold(Place place) {
            var seen = place.seen();
            var before = standings.getOrDefault(place.location(), Standing.beforeAll());
            var failedBefore = fails();
            var after = before.after(seen, quorum.consecutiveChecks());
            standings.put(place.location(), after);
            if (fails() != failedBefore) {
                turns.add(turn(after, seen, before.evidenceWith(seen)));
            }
        }

        private boolean fails() {
            return standings.values().stream().filter(Standing::failing).count() >= quorum.failingLocations();
        }

        private MonitorTurn turn(Standing turned, Seen confirming, String evidence) {
            var at = standings.values().stream()
                    .filter(standing -> standing.failing() == turned.failing())
                    .map(Standing::since)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(turned.since());
            return turned.failing()
                    ? new Failure(monitor, at, confirming.checkedAt(), evidence)
                    : new Recovery(monitor, at, confirming.checkedAt());
        }
    }
}
