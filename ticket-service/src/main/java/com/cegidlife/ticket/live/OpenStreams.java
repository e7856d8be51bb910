package com.cegidlife.ticket.live;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who listens to this instance at the moment; counted as {@code cegidlife_live_streams}. */
@ApplicationScoped
public class OpenStreams {

    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private final LiveSettings settings;

    OpenStreams(LiveSettings settings, MeterRegistry meters) {
        this.settings = settings;
        meters.gaugeCollectionSize("cegidlife.live.streams", List.of(), streams);
    }

    /** @throws Refusal {@code too-many-requests} when the user has as many streams open as one may have */
    public void mustHaveRoomFor(UUID userId) {
        var open = streams.stream()
                .filter(stream -> stream.userId().equals(userId))
                .count();
        if (open >= settings.streamsPerUser()) {
            throw new Refusal(CommonProblem.TOO_MANY_REQUESTS);
        }
    }

    /** From the next look on, the listener is told what happens. */
    public void open(LiveStream stream) {
        streams.add(stream);
    }

    /** The listener has left, or was left. */
    public void close(LiveStream stream) {
        streams.remove(stream);
    }

    List<LiveStream> all() {
        return List.copyOf(streams);
    }
}
