package com.cegidlife.availability.outage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which outages are changed into which, when what was told of a monitor is told anew: each keeps its identity as long as it
 * has time in common with what it becomes.
 *
 * @param changed what becomes of those that stay
 * @param gone those that never were
 * @param added those that were not known
 */
record Redraft(Map<Outage, Stretch> changed, List<Outage> gone, List<Stretch> added) {

    /** @param told in their order */
    static Redraft of(List<Outage> told, List<Stretch> after) {
        var left = new ArrayList<>(told);
        var changed = new LinkedHashMap<Outage, Stretch>();
        var added = new ArrayList<Stretch>();
        for (var stretch : after) {
            var same = left.stream().filter(stretch::is).findFirst();
            same.ifPresentOrElse(
                    outage -> {
                        left.remove(outage);
                        changed.put(outage, stretch);
                    },
                    () -> added.add(stretch));
        }
        return new Redraft(changed, left, added);
    }
}
