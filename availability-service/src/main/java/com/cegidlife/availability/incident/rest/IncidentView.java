package com.cegidlife.availability.incident.rest;

import com.cegidlife.availability.incident.IncidentStage;
import com.cegidlife.availability.incident.Timeline;
import com.cegidlife.servicekit.problem.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident with its timeline.
 *
 * @param version for {@code If-Match}
 * @param updates the first told first
 */
@Schema(name = "Incident")
public record IncidentView(
        UUID id,
        Text title,
        IncidentStage stage,
        Optional<String> product,
        Instant openedAt,
        Optional<Instant> resolvedAt,
        long version,
        List<UpdateView> updates) {

    static IncidentView of(Timeline timeline) {
        var incident = timeline.incident();
        return new IncidentView(
                incident.id(),
                incident.title(),
                incident.stage(),
                incident.product(),
                incident.openedAt(),
                incident.resolvedAt(),
                incident.version(),
                timeline.updates().stream()
                        .map(update -> new UpdateView(update.stage(), update.text(), update.postedAt()))
                        .toList());
    }

    /** What was told at a moment. */
    @Schema(name = "IncidentUpdate")
    public record UpdateView(IncidentStage stage, Text text, Instant postedAt) {}
}
