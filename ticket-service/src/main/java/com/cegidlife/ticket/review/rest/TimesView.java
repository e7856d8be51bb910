package com.cegidlife.ticket.review.rest;

import com.cegidlife.ticket.review.Times;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long something took, in business time of support; without figures when no ticket is so far. */
@Schema(name = "Times")
public record TimesView(
        @Schema(examples = "12", description = "Over how many tickets")
        int tickets,

        @Schema(examples = "PT1H32M", description = "Rounded down to the nanosecond")
        Optional<Duration> average,

        @Schema(examples = "PT1H10M", description = "The shortest time within which half of the tickets stay")
        Optional<Duration> median,

        @Schema(examples = "PT5H45M", description = "The shortest time within which nine tenths of the tickets stay")
        Optional<Duration> percentile90) {

    private static final int MEDIAN = 50;
    private static final int NINE_TENTHS = 90;

    static TimesView of(Times times) {
        return new TimesView(times.count(), times.average(), times.percentile(MEDIAN), times.percentile(NINE_TENTHS));
    }
}
