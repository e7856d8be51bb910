package com.cegidlife.availability.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the monitors of some environments what a plan says, all or none of it. Applied twice it changes nothing the second
 * time; environments that it does not name are left alone.
 */
@ApplicationScoped
public class ApplyPlan {

    private static final String REASON = "Absente du plan de surveillance / Not in the monitoring plan";

    private final Monitors monitors;
    private final KeepMonitors keep;
    private final RetireMonitor retire;

    ApplyPlan(Monitors monitors, KeepMonitors keep, RetireMonitor retire) {
        this.monitors = monitors;
        this.keep = keep;
        this.retire = retire;
    }

    /** What the plan would change, without changing it. */
    @Transactional
    public List<Difference> compare(Map<UUID, List<MonitorPlan>> plan) {
        var watched = watched(plan.keySet());
        var differences = new ArrayList<Difference>();
        plan.forEach((environmentId, wanted) ->
                differences.addAll(compare(environmentId, wanted, watched.getOrDefault(environmentId, Map.of()))));
        return differences;
    }

    private Map<UUID, Map<String, Monitor>> watched(Set<UUID> environmentIds) {
        return monitors.of(environmentIds).stream()
                .filter(monitor -> !monitor.isRetired())
                .collect(Collectors.groupingBy(
                        monitor -> monitor.environment().id(),
                        Collectors.toMap(Monitor::name, Function.identity())));
    }

    private static List<Difference> compare(UUID environmentId, List<MonitorPlan> wanted, Map<String, Monitor> watched) {
        var left = new LinkedHashMap<>(watched);
        var differences = new ArrayList<Difference>();
        for (var plan : wanted) {
            var known = Optional.ofNullable(left.remove(plan.name()));
            if (known.map(Monitor::plan).filter(plan::equals).isEmpty()) {
                differences.add(new Difference(environmentId, plan.name(), known, Optional.of(plan)));
            }
        }
        left.forEach((name, monitor) ->
                differences.add(new Difference(environmentId, name, Optional.of(monitor), Optional.empty())));
        return differences;
    }

    /** Changes what differs; answers what that was. */
    @Transactional
    public List<Difference> apply(Map<UUID, List<MonitorPlan>> plan, UUID operatorId) {
        var differences = compare(plan);
        var told = differences.stream().map(Difference::told).toList();
        differences.forEach(difference -> apply(difference, operatorId));
        return told;
    }

    private void apply(Difference difference, UUID operatorId) {
        var known = difference.known();
        if (known.isEmpty()) {
            keep.setUp(difference.environmentId(), difference.wanted().orElseThrow(), operatorId);
        } else if (difference.wanted().isPresent()) {
            keep.change(known.get().id(), known.get().version(), difference.wanted().get(), operatorId);
        } else {
            retire.retire(known.get().id(), known.get().version(), REASON, operatorId);
        }
    }

    /**
     * What differs.
     *
     * @param before in words; empty when there is no such monitor
     * @param known empty when there is no such monitor, or once told
     * @param wanted empty when it is to be retired
     */
    public record Difference(
            UUID environmentId,
            String name,
            Optional<String> before,
            Optional<Monitor> known,
            Optional<MonitorPlan> wanted) {

        Difference(UUID environmentId, String name, Optional<Monitor> known, Optional<MonitorPlan> wanted) {
            this(environmentId, name, known.map(monitor -> monitor.plan().inWords()), known, wanted);
        }

        /** Without what changes. */
        Difference told() {
            return new Difference(environmentId, name, before, Optional.empty(), wanted);
        }
    }
}
