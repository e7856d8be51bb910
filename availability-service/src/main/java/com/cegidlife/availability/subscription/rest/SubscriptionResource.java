package com.cegidlife.availability.subscription.rest;

import com.cegidlife.availability.subscription.AnswerSubscription;
import com.cegidlife.availability.subscription.AskSubscription;
import com.cegidlife.availability.subscription.Subscription.Wish;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Being written to about the public weather, without an account. */
@Path("/public/weather-subscriptions")
@Tag(name = "Public weather")
@PermitAll
public class SubscriptionResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private static final String PAGE = """
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
            <title>Météo CegidLife</title>
            </head>
            <body>
            <h1>Météo CegidLife</h1>
            %s
            </body>
            </html>
            """;

    private static final String CHOICE = """
            <form method="post" action="%1$s/confirm"><button>S'abonner / Subscribe</button></form>
            <form method="post" action="%1$s/unsubscribe"><button>Se désabonner / Unsubscribe</button></form>
            """;

    private final AskSubscription askSubscription;
    private final AnswerSubscription answerSubscription;

    SubscriptionResource(AskSubscription askSubscription, AnswerSubscription answerSubscription) {
        this.askSubscription = askSubscription;
        this.answerSubscription = answerSubscription;
    }

    /** Who wants to be written to. */
    @Schema(name = "SubscriptionWish")
    public record SubscriptionWish(
            @NotBlank
            @Size(max = 320)
            @Pattern(regexp = "[^\\s@,;:<>()\"]+@[^\\s@,;:<>()\"]+")
            @Schema(examples = "claire.martin@acme.example")
            String email,

            @Size(max = 100) @Schema(examples = "COMPTA", description = "All products when left out")
            String product) {}

    @POST
    @ResponseStatus(202)
    @Operation(
            operationId = "askForWeatherMails",
            summary = "Ask to be written to about incidents and maintenance",
            description = "Nothing is sent but the request to confirm, until it is answered. The answer here is the same"
                    + " whoever is known.")
    public void ask(@NotNull @Valid SubscriptionWish wish) {
        askSubscription.ask(new Wish(wish.email(), Optional.ofNullable(wish.product())));
    }

    @GET
    @Path("/{secret}")
    @Produces(HTML)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @ResponseHeader(name = "Referrer-Policy", value = "no-referrer")
    @Operation(
            operationId = "showWeatherSubscription",
            summary = "The page that mails link to: to confirm, or to end",
            description = "Looking at it changes nothing, since programs look at what mails link to.")
    public String page(@PathParam("secret") String secret) {
        answerSubscription.mustExist(secret);
        return PAGE.formatted(CHOICE.formatted("/public/weather-subscriptions/" + secret));
    }

    @POST
    @Path("/{secret}/confirm")
    @Produces(HTML)
    @Operation(operationId = "confirmWeatherMails", summary = "Confirm a subscription")
    public String confirm(@PathParam("secret") String secret) {
        answerSubscription.confirm(secret);
        return PAGE.formatted("<p>Vous êtes abonné. / You are subscribed.</p>");
    }

    @POST
    @Path("/{secret}/unsubscribe")
    @Produces(HTML)
    @Operation(
            operationId = "endWeatherMails",
            summary = "End a subscription at one click (RFC 8058)",
            description = "As often as wanted.")
    public String unsubscribe(@PathParam("secret") String secret) {
        answerSubscription.end(secret);
        return PAGE.formatted("<p>Vous êtes désabonné. / You are unsubscribed.</p>");
    }
}
