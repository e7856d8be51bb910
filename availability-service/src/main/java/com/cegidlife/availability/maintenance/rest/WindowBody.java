package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.Window;
import com.cegidlife.businesstime.OpenInterval;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A maintenance window, half-open. */
@Schema(name = "Window")
public record WindowBody(
        @NotNull @Schema(examples = "2027-01-15T20:00:00+01:00")
        Instant start,

        @NotNull @Schema(examples = "2027-01-18T07:00:00+01:00", description = "Excluded")
        Instant end,

        @Valid @Schema(description = "When the environments cannot be used; absent when they always can")
        Part blocking) {

    /** A part of a window, half-open. */
    @Schema(name = "BlockingPart")
    public record Part(
            @NotNull @Schema(examples = "2027-01-15T22:00:00+01:00")
            Instant start,

            @NotNull @Schema(examples = "2027-01-16T05:00:00+01:00", description = "Excluded")
            Instant end) {

        static Part of(OpenInterval interval) {
            return new Part(interval.from(), interval.to());
        }
    }

    static WindowBody of(Window window) {
        return new WindowBody(
                window.start(), window.end(), window.blocking().map(Part::of).orElse(null));
    }

    Window toWindow() {
        var part = Optional.ofNullable(blocking);
        return Window.of(start, end, part.map(Part::start), part.map(Part::end));
    }
}
