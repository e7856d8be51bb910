package com.cegidlife.availability.weather.rest;

import com.cegidlife.availability.incident.IncidentStage;
import com.cegidlife.availability.incident.IncidentUpdate;
import com.cegidlife.availability.incident.Timeline;
import com.cegidlife.servicekit.problem.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident that is not resolved, with what was told of it. */
@Schema(name = "IncidentNews")
public record IncidentNews(
        UUID id, Text title, IncidentStage stage, Optional<String> product, Instant openedAt, List<Told> updates) {

    static IncidentNews of(Timeline timeline) {
        var incident = timeline.incident();
        return new IncidentNews(
                incident.id(),
                incident.title(),
                incident.stage(),
                incident.product(),
                incident.openedAt(),
                timeline.updates().stream().map(Told::of).toList());
    }

    /** What was told at a moment. */
    @Schema(name = "IncidentTold")
    public record Told(IncidentStage stage, Text text, Instant postedAt) {

        static Told of(IncidentUpdate update) {
            return new Told(update.stage(), update.text(), update.postedAt());
        }
    }
}
