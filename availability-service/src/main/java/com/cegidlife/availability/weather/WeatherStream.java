package com.cegidlife.availability.weather;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody who listens to the weather. Each time it is told whole: who comes back after a break needs the last one alone,
 * and only if it has changed meanwhile.
 */
public final class WeatherStream {

    /** The millisecond and the snapshot of the look that told. */
    private static final Pattern PLACE = Pattern.compile("(\\d{1,15})_(\\d{1,19}:\\d{1,19}:[\\d,]{0,2000})");

    private static final Duration REMEMBERED = Duration.ofHours(12);

    private final UUID listener;
    private final Optional<UUID> customerId;
    private final String lastHeard;
    private final Instant until;
    private final WeatherOutlet outlet;

    private boolean following;
    private Instant lastSign = Instant.EPOCH;
    private List<String> signs = List.of();

    /**
     * @param listener the user; the same id for all who listen in public
     * @param customerId whose weather; empty for the public one
     * @param lastHeard the place of the last event heard; null or anything else tells the weather at once
     * @param until when the stream ends
     */
    public WeatherStream(
            UUID listener, Optional<UUID> customerId, String lastHeard, Instant until, WeatherOutlet outlet) {
        this.listener = listener;
        this.customerId = customerId;
        this.lastHeard = lastHeard == null ? "" : lastHeard;
        this.until = until;
        this.outlet = outlet;
    }

    /** The snapshot from which to look for what was missed; empty when the weather is to be told in any case. */
    Optional<String> missedSince(Instant now) {
        var place = PLACE.matcher(lastHeard);
        return place.matches()
                        && Instant.ofEpochMilli(Long.parseLong(place.group(1))).isAfter(now.minus(REMEMBERED))
                ? Optional.of(place.group(2))
                : Optional.empty();
    }

    /** Begins to follow; what has not changed since the listener was there is not told again. */
    synchronized void begin(Weather weather, boolean missed, String snapshot, Instant now) {
        following = true;
        signs = weather.signs();
        if (missed) {
            outlet.tell(weather, place(snapshot, now));
        }
        greet(now);
    }

    /** Tells the weather if it is another one than the listener knows. */
    synchronized void tell(Weather weather, String snapshot, Instant now) {
        if (!weather.signs().equals(signs)) {
            signs = weather.signs();
            outlet.tell(weather, place(snapshot, now));
            lastSign = now;
        }
    }

    /** Ends what is over; shows that the connection lives when nothing was told for a while. */
    synchronized void attend(Instant now, Duration betweenSigns) {
        if (!now.isBefore(until)) {
            outlet.end();
        } else if (following && !now.isBefore(lastSign.plus(betweenSigns))) {
            greet(now);
        }
    }

    void end() {
        outlet.end();
    }

    private void greet(Instant now) {
        outlet.greet();
        lastSign = now;
    }

    private static String place(String snapshot, Instant now) {
        return now.toEpochMilli() + "_" + snapshot;
    }

    synchronized boolean isFollowing() {
        return following;
    }

    UUID listener() {
        return listener;
    }

    Optional<UUID> customerId() {
        return customerId;
    }
}
