package com.cegidlife.availability.availability;

import com.cegidlife.availability.attribution.Cause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What holds at the moment that the sweep has reached, and so what becomes of it (R6.3, D23). */
final class Moment {

    private final SortedMap<UUID, Integer> excusesOfOutages = new TreeMap<>();
    private final Map<CoverKind, Running> covers = new EnumMap<>(CoverKind.class);
    private final Map<Cause, Running> excuses = new EnumMap<>(Cause.class);
    private int unexcused;
    private boolean inReferencePeriod;

    void outage(UUID outageId, boolean begins) {
        if (begins) {
            excusesOfOutages.put(outageId, 0);
            unexcused++;
        } else {
            unexcused -= excusesOfOutages.remove(outageId) == 0 ? 1 : 0;
        }
    }

    void cover(Cover cover, boolean begins) {
        covers.computeIfAbsent(cover.kind(), kind -> new Running()).change(cover.maintenanceId(), begins);
    }

    void excuse(Excuse excuse, boolean begins) {
        excuses.computeIfAbsent(excuse.cause(), cause -> new Running()).change(excuse.exclusionId(), begins);
        int before = excusesOfOutages.get(excuse.outageId());
        int after = before + (begins ? 1 : -1);
        excusesOfOutages.put(excuse.outageId(), after);
        unexcused += (after == 0 ? 1 : 0) - (before == 0 ? 1 : 0);
    }

    void referencePeriod(boolean begins) {
        inReferencePeriod = begins;
    }

    boolean isOut() {
        return !excusesOfOutages.isEmpty();
    }

    List<UUID> outages() {
        return List.copyOf(excusesOfOutages.keySet());
    }

    Treatment treatment() {
        if (!inReferencePeriod) {
            return Treatment.OUTSIDE_REFERENCE_PERIOD;
        }
        if (isCovered(CoverKind.PLANNED)) {
            return Treatment.PLANNED_MAINTENANCE;
        }
        if (isCovered(CoverKind.URGENT)) {
            return Treatment.URGENT_MAINTENANCE;
        }
        return unexcused > 0 ? Treatment.COUNTED : byCause();
    }

    private Treatment byCause() {
        return excuses.entrySet().stream()
                .filter(excuse -> !excuse.getValue().isEmpty())
                .map(excuse -> Treatment.valueOf(excuse.getKey().name()))
                .findFirst()
                .orElseThrow();
    }

    List<UUID> excusedBy(Treatment treatment) {
        return switch (treatment) {
            case PLANNED_MAINTENANCE -> covers.get(CoverKind.PLANNED).ids();
            case URGENT_MAINTENANCE -> covers.get(CoverKind.URGENT).ids();
            case FORCE_MAJEURE, CUSTOMER_EQUIPMENT, OUTSIDE_PERIMETER -> exclusions();
            case OUTSIDE_REFERENCE_PERIOD, COUNTED -> List.of();
        };
    }

    private boolean isCovered(CoverKind kind) {
        return covers.containsKey(kind) && !covers.get(kind).isEmpty();
    }

    private List<UUID> exclusions() {
        var ids = new ArrayList<UUID>();
        excuses.values().forEach(running -> ids.addAll(running.ids()));
        ids.sort(null);
        return List.copyOf(ids);
    }
}
