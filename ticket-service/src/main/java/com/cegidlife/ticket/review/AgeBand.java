package com.cegidlife.ticket.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** How long ago an open ticket was registered: elapsed time, the youngest last. */
public enum AgeBand {
    OLDER(null),
    UP_TO_THIRTY_DAYS(Duration.ofDays(30)),
    UP_TO_ONE_WEEK(Duration.ofDays(7)),
    UP_TO_THREE_DAYS(Duration.ofDays(3)),
    UP_TO_ONE_DAY(Duration.ofDays(1));

    private final Duration atMost;

    AgeBand(Duration atMost) {
        this.atMost = atMost;
    }

    /** The earliest registrations of each band but the first, ascending. */
    static List<Instant> thresholds(Instant now) {
        return Arrays.stream(values())
                .filter(band -> band.atMost != null)
                .map(band -> now.minus(band.atMost))
                .toList();
    }
}
