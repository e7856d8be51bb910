package com.cegidlife.ticket.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Tells this instance's listeners what is committed, on whatever replica, with one question for all of them. Asks nothing
 * while nobody listens.
 */
@ApplicationScoped
class FollowHistory {

    private static final Logger LOG = Logger.getLogger(FollowHistory.class);

    /** A listener who missed as much is told it and left; it comes back with the last of it, and hears the rest. */
    static final int CATCH_UP = 500;

    private final CommittedHistory history;
    private final OpenStreams streams;
    private final LiveSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-history").daemon().factory());

    private Optional<String> position = Optional.empty();

    FollowHistory(CommittedHistory history, OpenStreams streams, LiveSettings settings, Clock clock) {
        this.history = history;
        this.streams = streams;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        var millis = settings.every().toMillis();
        ScheduledFuture<?> unused =
                timer.scheduleWithFixedDelay(this::lookIfAnybodyListens, millis, millis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
        streams.all().forEach(LiveStream::end);
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
            LOG.warnf("Listeners wait, and miss nothing: %s", e.toString());
        }
        present.forEach(stream -> stream.attend(now, settings.sign()));
    }

    /** Newcomers catch up after the look: what the next one finds, they either have heard or are still to hear. */
    private void look(List<LiveStream> present, Instant now) {
        var following = present.stream().filter(LiveStream::isFollowing).toList();
        if (position.isPresent()) {
            var look = history.since(position.get());
            following.forEach(stream -> stream.tell(look.events(), now));
            position = Optional.of(look.position());
        } else {
            position = Optional.of(history.position());
        }
        present.stream().filter(stream -> !stream.isFollowing()).forEach(stream -> catchUp(stream, now));
    }

    private void catchUp(LiveStream stream, Instant now) {
        stream.highest().ifPresentOrElse(entry -> catchUp(stream, entry, now), () -> stream.catchUp(List.of(), now));
    }

    private void catchUp(LiveStream stream, UUID lastHeard, Instant now) {
        var missed = history.after(lastHeard, stream.interest(), CATCH_UP);
        stream.catchUp(missed, now);
        var behind = missed.stream()
                .filter(event -> EntryNumbers.isBehind(event.id(), lastHeard))
                .count();
        if (behind >= CATCH_UP) {
            stream.end();
        }
    }
}
