package com.cegidlife.availability.bridge;

import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.servicekit.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An alert of Prometheus' Alertmanager as it is notified: again and again while it fires, and once when it is resolved.
 *
 * @param labels {@code environment} is the id of the environment; {@code monitor} names the monitor, else {@code alertname}
 *     does; {@code location} says from where, else it is {@code alertmanager}
 * @param endsAt when it was resolved; of no meaning while it fires
 */
public record Alert(
        boolean firing, Map<String, String> labels, String summary, Instant startsAt, Instant endsAt, String fingerprint) {

    private static final String NAME = "alertname";

    /**
     * What probes would have seen: a failed check when it began, or a good one when it was resolved, and another one now. A
     * monitor that is to be out at the first notification is set up with a single check as its confirmation.
     *
     * @throws Refusal {@code alert-without-environment}
     */
    public List<IdentifiedResult> results(Instant now) {
        var turn = firing ? startsAt : endsAt;
        return turn.isBefore(now) ? List.of(result(turn), result(now)) : List.of(result(now));
    }

    private IdentifiedResult result(Instant at) {
        var outcome = firing ? ProbeOutcome.DOWN : ProbeOutcome.UP;
        var key = String.join("|", fingerprint, outcome.name(), at.toString());
        return new IdentifiedResult(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                new ProbeResult(
                        environment(),
                        labels.getOrDefault("monitor", name()),
                        labels.getOrDefault("location", "alertmanager"),
                        at,
                        outcome,
                        0,
                        summary.isBlank() ? name() : summary));
    }

    private UUID environment() {
        try {
            return UUID.fromString(labels.getOrDefault("environment", ""));
        } catch (IllegalArgumentException e) {
            throw new Refusal(BridgeProblem.ALERT_WITHOUT_ENVIRONMENT).with("alert", name());
        }
    }

    private String name() {
        return labels.getOrDefault(NAME, "alert");
    }
}
