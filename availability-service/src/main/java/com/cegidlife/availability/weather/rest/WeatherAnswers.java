package com.cegidlife.availability.weather.rest;

import com.cegidlife.availability.weather.CustomerWeather;
import com.cegidlife.availability.weather.OpenWeatherStreams;
import com.cegidlife.availability.weather.PublicWeather;
import com.cegidlife.availability.weather.Weather;
import com.cegidlife.availability.weather.WeatherOutlet;
import com.cegidlife.availability.weather.WeatherStream;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/** How requests to listen to the weather are answered. */
@ApplicationScoped
class WeatherAnswers {

    /** The header by which proxies are asked to pass on at once what they get. */
    static final String UNBUFFERED = "X-Accel-Buffering";

    /** What a listener's connection may lag behind before it is ended. */
    private static final int BUFFER = 100;

    private static final int MILLIS_BEFORE_COMING_BACK = 1_000;

    private final OpenWeatherStreams streams;

    WeatherAnswers(OpenWeatherStreams streams) {
        this.streams = streams;
    }

    /**
     * @param customerId whose weather; empty for the public one
     * @param lastHeard the header Last-Event-ID; may be null
     */
    Multi<OutboundSseEvent> listen(UUID listener, Optional<UUID> customerId, String lastHeard, Instant until) {
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        emitter -> open(
                                new WeatherStream(listener, customerId, lastHeard, until, new Connection(emitter)),
                                emitter),
                        BUFFER)
                // A connection that lags is ended like any other; the listener comes back and hears how it is.
                .onFailure()
                .recoverWithCompletion();
    }

    private void open(WeatherStream stream, MultiEmitter<?> emitter) {
        emitter.onTermination(() -> streams.close(stream));
        streams.open(stream);
    }

    /** Writes for one listener. */
    private record Connection(MultiEmitter<? super OutboundSseEvent> emitter) implements WeatherOutlet {

        @Override
        public void tell(Weather weather, String place) {
            var event = new OutboundSseEventImpl.BuilderImpl().id(place);
            switch (weather) {
                case CustomerWeather one -> event.data(WeatherView.of(one));
                case PublicWeather everybodys -> event.data(PublicWeatherView.of(everybodys));
            }
            emitter.emit(event.build());
        }

        @Override
        public void greet() {
            emitter.emit(new OutboundSseEventImpl.BuilderImpl()
                    .comment("")
                    .reconnectDelay(MILLIS_BEFORE_COMING_BACK)
                    .build());
        }

        @Override
        public void end() {
            emitter.complete();
        }
    }
}
