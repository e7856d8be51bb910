package com.cegidlife.availability.weather;

import com.cegidlife.availability.weather.WeatherChanges.Look;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Tells this instance's listeners how the weather changes, on whatever replica, with one question for all of them, and one
 * reading for all who listen to the same weather. Asks nothing while nobody listens.
 */
@ApplicationScoped
class FollowWeather {

    private static final Logger LOG = Logger.getLogger(FollowWeather.class);

    private static final long MILLIS_BETWEEN_LOOKS = 250;

    /** Proxies wait longer. In between, what only time changes is found: an environment that falls silent (D12). */
    private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(15);

    private final WeatherChanges changes;
    private final TellWeather tellWeather;
    private final OpenWeatherStreams streams;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-weather").daemon().factory());

    private Optional<String> position = Optional.empty();
    private Instant lookedAtAll = Instant.EPOCH;

    FollowWeather(WeatherChanges changes, TellWeather tellWeather, OpenWeatherStreams streams, Clock clock) {
        this.changes = changes;
        this.tellWeather = tellWeather;
        this.streams = streams;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        ScheduledFuture<?> unused = timer.scheduleWithFixedDelay(
                this::lookIfAnybodyListens, MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
        streams.all().forEach(WeatherStream::end);
    }

    private void lookIfAnybodyListens() {
        var present = streams.all();
        if (present.isEmpty()) {
            position = Optional.empty();
            return;
        }
        var now = clock.instant();
        try {
            look(present, now);
        } catch (RuntimeException e) {
            LOG.warnf("Listeners to the weather wait, and miss nothing: %s", e.toString());
        }
        present.forEach(stream -> stream.attend(now, BETWEEN_SIGNS));
    }

    /** What a failed reading leaves untold is found by the next look, for the position moves on at the end alone. */
    private void look(List<WeatherStream> present, Instant now) {
        var look = position.map(changes::since).orElseGet(() -> new Look(changes.position(), false, Set.of()));
        var readings = new Readings();
        var all = !now.isBefore(lookedAtAll.plus(BETWEEN_SIGNS)) || now.isBefore(lookedAtAll);
        present.stream()
                .filter(WeatherStream::isFollowing)
                .filter(stream -> all || look.concerns(stream))
                .forEach(stream -> stream.tell(readings.of(stream), look.position(), now));
        present.stream()
                .filter(stream -> !stream.isFollowing())
                .forEach(stream -> stream.begin(readings.of(stream), missed(stream, now), look.position(), now));
        position = Optional.of(look.position());
        if (all) {
            lookedAtAll = now;
            changes.forgetOld();
        }
    }

    private boolean missed(WeatherStream stream, Instant now) {
        return stream.missedSince(now)
                .map(snapshot -> changes.since(snapshot).concerns(stream))
                .orElse(true);
    }

    /** Each weather is read once a look, after the position was taken. */
    private final class Readings {

        private final Map<Optional<UUID>, Weather> read = new HashMap<>();

        Weather of(WeatherStream stream) {
            return read.computeIfAbsent(
                    stream.customerId(),
                    customer -> customer.<Weather>map(tellWeather::toCustomer).orElseGet(tellWeather::toEverybody));
        }
    }
}
