package com.cegidlife.availability.weather.rest;

import com.cegidlife.availability.weather.OpenWeatherStreams;
import com.cegidlife.availability.weather.PublicSnapshot;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The service weather for everybody, which names no customer. */
@Path("/public/weather")
@Tag(name = "Public weather")
@PermitAll
public class PublicWeatherResource {

    private static final UUID ANYBODY = new UUID(0, 0);

    private static final Duration LONGEST_STREAM = Duration.ofHours(1);

    private static final String FIVE_SECONDS = "public, max-age=5";

    private final PublicSnapshot snapshot;
    private final WeatherAnswers answers;
    private final OpenWeatherStreams streams;
    private final Clock clock;

    PublicWeatherResource(PublicSnapshot snapshot, WeatherAnswers answers, OpenWeatherStreams streams, Clock clock) {
        this.snapshot = snapshot;
        this.answers = answers;
        this.streams = streams;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getPublicWeather",
            summary = "Read how the products do, and what goes on and comes",
            description = "May be cached for five seconds. The ETag changes with the weather: ask with If-None-Match.")
    @APIResponse(responseCode = "200", description = "The weather")
    @APIResponseSchema(PublicWeatherView.class)
    @APIResponse(responseCode = "304", description = "The weather that the caller knows")
    public RestResponse<PublicWeatherView> get(@Context Request request) {
        var weather = snapshot.get();
        var tag = new EntityTag(weather.fingerprint());
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .map(unchanged -> ResponseBuilder.<PublicWeatherView>create(RestResponse.Status.NOT_MODIFIED))
                .orElseGet(() -> ResponseBuilder.ok(PublicWeatherView.of(weather)))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, FIVE_SECONDS)
                .build();
    }

    @GET
    @Path("/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-cache")
    @ResponseHeader(name = WeatherAnswers.UNBUFFERED, value = "no")
    @Operation(
            operationId = "followPublicWeather",
            summary = "Hear how the public weather changes as it changes",
            description = "As `followWeather`. A stream ends after an hour.")
    @APIResponse(
            responseCode = "200",
            description = "The weather, each time it changes",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = PublicWeatherView.class)))
    public Multi<OutboundSseEvent> follow(
            @HeaderParam("Last-Event-ID") @Parameter(description = "The id of the event heard last") String lastHeard) {
        streams.mustHaveRoomInPublic();
        return answers.listen(
                ANYBODY, Optional.empty(), lastHeard, clock.instant().plus(LONGEST_STREAM));
    }
}
