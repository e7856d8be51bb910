package com.cegidlife.availability.weather;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who listens to this instance at the moment; counted as {@code cegidlife_weather_streams}. */
@ApplicationScoped
public class OpenWeatherStreams {

    private static final int MOST_OF_ONE = 10;
    private static final int MOST = 10_000;

    /** Whoever is not known keeps no place from those who are. */
    private static final int MOST_IN_PUBLIC = 2_000;

    private final Set<WeatherStream> streams = ConcurrentHashMap.newKeySet();

    OpenWeatherStreams(MeterRegistry meters) {
        meters.gaugeCollectionSize("cegidlife.weather.streams", List.of(), streams);
    }

    /** @throws Refusal {@code too-many-requests} when the user has ten streams open, or the instance ten thousand */
    public void mustHaveRoomFor(UUID userId) {
        mustHaveRoom();
        var open = streams.stream()
                .filter(stream -> stream.listener().equals(userId))
                .count();
        if (open >= MOST_OF_ONE) {
            throw new Refusal(CommonProblem.TOO_MANY_REQUESTS);
        }
    }

    /** @throws Refusal {@code too-many-requests} when two thousand listen to the public weather, or ten thousand in all */
    public void mustHaveRoomInPublic() {
        mustHaveRoom();
        var open =
                streams.stream().filter(stream -> stream.customerId().isEmpty()).count();
        if (open >= MOST_IN_PUBLIC) {
            throw new Refusal(CommonProblem.TOO_MANY_REQUESTS);
        }
    }

    private void mustHaveRoom() {
        if (streams.size() >= MOST) {
            throw new Refusal(CommonProblem.TOO_MANY_REQUESTS);
        }
    }

    /** From the next look on, the listener is told. */
    public void open(WeatherStream stream) {
        streams.add(stream);
    }

    /** The listener has left, or was left. */
    public void close(WeatherStream stream) {
        streams.remove(stream);
    }

    List<WeatherStream> all() {
        return List.copyOf(streams);
    }
}
