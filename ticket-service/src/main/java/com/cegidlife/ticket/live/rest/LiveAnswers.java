package com.cegidlife.ticket.live.rest;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.ticket.live.Interest;
import com.cegidlife.ticket.live.LiveEvent;
import com.cegidlife.ticket.live.LiveStream;
import com.cegidlife.ticket.live.OpenStreams;
import com.cegidlife.ticket.live.Outlet;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/** How requests to listen are answered: until the caller's token expires, and never further behind than a buffer holds. */
@ApplicationScoped
class LiveAnswers {

    /** The header by which proxies are asked to pass on at once what they get. */
    static final String UNBUFFERED = "X-Accel-Buffering";

    /** What a listener's connection may lag behind before it is ended; much more than is told at once of what was missed. */
    private static final int BUFFER = 5_000;

    private static final int MILLIS_BEFORE_COMING_BACK = 1_000;

    private final OpenStreams streams;
    private final CurrentCaller caller;
    private final JsonWebToken token;

    LiveAnswers(OpenStreams streams, CurrentCaller caller, JsonWebToken token) {
        this.streams = streams;
        this.caller = caller;
        this.token = token;
    }

    /** @param lastHeard the header Last-Event-ID; null to hear what happens from now on */
    Multi<OutboundSseEvent> listen(Interest interest, UUID lastHeard) {
        var userId = caller.get().userId();
        var until = Instant.ofEpochSecond(token.getExpirationTime());
        streams.mustHaveRoomFor(userId);
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        emitter -> open(
                                new LiveStream(
                                        userId,
                                        interest,
                                        Optional.ofNullable(lastHeard),
                                        until,
                                        new Connection(emitter)),
                                emitter),
                        BUFFER)
                // A connection that lags is ended like any other; the listener comes back and misses nothing.
                .onFailure()
                .recoverWithCompletion();
    }

    private void open(LiveStream stream, MultiEmitter<?> emitter) {
        emitter.onTermination(() -> streams.close(stream));
        streams.open(stream);
    }

    /** Writes for one listener. */
    private record Connection(MultiEmitter<? super OutboundSseEvent> emitter) implements Outlet {

        @Override
        public void tell(LiveEvent event) {
            emitter.emit(new OutboundSseEventImpl.BuilderImpl()
                    .id(event.id().toString())
                    .data(LiveEventView.of(event))
                    .build());
        }

        /** Without an id, so that the browser comes back after the highest one. */
        @Override
        public void tellLate(LiveEvent event) {
            emitter.emit(new OutboundSseEventImpl.BuilderImpl()
                    .data(LiveEventView.of(event))
                    .build());
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
