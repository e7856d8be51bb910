package com.cegidlife.availability.bridge;

import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.servicekit.problem.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What Prometheus' blackbox exporter says of one check, in its text format.
 *
 * @param detail which of its phases failed, or the status that came
 */
public record BlackboxMetrics(ProbeOutcome outcome, long latencyMillis, String detail) {

    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{[^}]*})?\\s+(\\S+)(?:\\s+-?\\d+)?");
    private static final int MILLIS = 1_000;

    /** @throws Refusal {@code metrics-without-outcome} */
    public static BlackboxMetrics read(String text) {
        var samples = new HashMap<String, Double>();
        text.lines().map(String::strip).filter(line -> !line.startsWith("#")).forEach(line -> take(line, samples));
        var success = Optional.ofNullable(samples.get("probe_success"))
                .filter(value -> value == 0 || value == 1)
                .orElseThrow(() -> new Refusal(BridgeProblem.METRICS_WITHOUT_OUTCOME));
        var seconds = samples.getOrDefault("probe_duration_seconds", 0.0);
        return new BlackboxMetrics(
                success == 1 ? ProbeOutcome.UP : ProbeOutcome.DOWN,
                Double.isFinite(seconds) && seconds > 0 ? Math.round(seconds * MILLIS) : 0,
                detail(samples));
    }

    private static void take(String line, Map<String, Double> samples) {
        var sample = SAMPLE.matcher(line);
        if (sample.matches()) {
            try {
                samples.putIfAbsent(sample.group(1), Double.valueOf(sample.group(2)));
            } catch (NumberFormatException e) {
                samples.remove(sample.group(1));
            }
        }
    }

    private static String detail(Map<String, Double> samples) {
        return Optional.ofNullable(samples.get("probe_http_status_code"))
                .filter(status -> status > 0)
                .map(status -> "HTTP " + status.intValue())
                .orElse("blackbox exporter");
    }
}
