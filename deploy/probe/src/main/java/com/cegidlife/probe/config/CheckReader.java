package com.cegidlife.probe.config;

import com.cegidlife.probe.check.Check;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the list of checks. */
final class CheckReader {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(5);

    private final String location;
    private final List<String> problems;
    private final Set<MonitorKey> seen = new HashSet<>();

    private record MonitorKey(UUID environment, String monitor) {}

    /** @param problems where everything wrong is noted */
    CheckReader(String location, List<String> problems) {
        this.location = location;
        this.problems = problems;
    }

    /**
     * The checks that are sound; what is wrong with the others is noted.
     *
     * @throws IllegalArgumentException when it is no list
     */
    List<Check> read(JsonNode list) {
        Values.require(list.isArray(), "must be a list, which may be empty: []");
        var checks = new ArrayList<Check>();
        for (int i = 0; i < list.size(); i++) {
            check(new Section("checks[%d]".formatted(i), list.get(i), problems)).ifPresent(checks::add);
        }
        return checks;
    }

    private Optional<Check> check(Section section) {
        var problemsBefore = problems.size();
        var environment = section.required("environment", Values::uuid);
        var monitor = section.required("monitor", Values::name);
        var interval = section.required("interval", Values.duration("100ms", "24h"));
        var timeout = section.optional("timeout", Values.duration("10ms", "5m")).orElse(DEFAULT_TIMEOUT);
        var target = new TargetReader(section).read();
        if (environment.isPresent() && monitor.isPresent()) {
            refuseRepeated(section, new MonitorKey(environment.get(), monitor.get()));
        }
        return problems.size() > problemsBefore
                ? Optional.empty()
                : Optional.of(new Check(
                        location,
                        environment.orElseThrow(),
                        monitor.orElseThrow(),
                        interval.orElseThrow(),
                        timeout,
                        target.orElseThrow()));
    }

    private void refuseRepeated(Section section, MonitorKey key) {
        if (!seen.add(key)) {
            section.note("monitor", "is already the name of another check of this environment");
        }
    }
}
