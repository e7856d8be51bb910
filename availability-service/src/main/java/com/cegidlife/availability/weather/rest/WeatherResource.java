package com.cegidlife.availability.weather.rest;

import com.cegidlife.availability.weather.OpenWeatherStreams;
import com.cegidlife.availability.weather.TellWeather;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The service weather of one customer (R6.6). */
@Path("/weather")
@Tag(name = "Service weather")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class WeatherResource {

    private final TellWeather tellWeather;
    private final WeatherAnswers answers;
    private final OpenWeatherStreams streams;
    private final CurrentCaller caller;
    private final JsonWebToken token;

    WeatherResource(
            TellWeather tellWeather,
            WeatherAnswers answers,
            OpenWeatherStreams streams,
            CurrentCaller caller,
            JsonWebToken token) {
        this.tellWeather = tellWeather;
        this.answers = answers;
        this.streams = streams;
        this.caller = caller;
        this.token = token;
    }

    @GET
    @Operation(
            operationId = "getWeather",
            summary = "Read how a customer's environments do, and what goes on and comes",
            description = "Customers read their own; the publisher's staff states whose.")
    public WeatherView get(@QueryParam("customerId") UUID customerId) {
        return WeatherView.of(tellWeather.toCustomer(whose(customerId)));
    }

    @GET
    @Path("/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-cache")
    @ResponseHeader(name = WeatherAnswers.UNBUFFERED, value = "no")
    @Operation(
            operationId = "followWeather",
            summary = "Hear how the weather changes as it changes",
            description =
                    "Server-sent events; each carries the whole weather. It is told at once, and again whenever it"
                            + " changes. With Last-Event-ID it is told at once only if it has changed since that event. A comment"
                            + " says that everything from then on is told. The stream ends when the token expires.")
    @APIResponse(
            responseCode = "200",
            description = "The weather, each time it changes",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = WeatherView.class)))
    public Multi<OutboundSseEvent> follow(
            @QueryParam("customerId") UUID customerId,
            @HeaderParam("Last-Event-ID") @Parameter(description = "The id of the event heard last") String lastHeard) {
        var listener = caller.get().userId();
        streams.mustHaveRoomFor(listener);
        return answers.listen(
                listener, Optional.of(whose(customerId)), lastHeard, Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private UUID whose(UUID stated) {
        return caller.get()
                .customerId()
                .or(() -> Optional.ofNullable(stated))
                .orElseThrow(() -> new Refusal(CommonProblem.INVALID_REQUEST)
                        .violation("customerId", new Text("de quel client ?", "whose weather?")));
    }
}
