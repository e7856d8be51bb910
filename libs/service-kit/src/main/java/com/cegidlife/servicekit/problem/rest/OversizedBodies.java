package com.cegidlife.servicekit.problem.rest;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.ProblemDocument;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that announces more than {@code quarkus.http.limits.max-body-size} before it is sent, just before the
 * HTTP server itself would, which answers nothing but a status.
 */
@ApplicationScoped
class OversizedBodies {

    private final long limit;
    private final ObjectMapper json;

    OversizedBodies(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::check);
    }

    private void check(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit) {
            request.next();
        } else {
            refuse(request);
        }
    }

    private void refuse(RoutingContext request) {
        var language = Text.language(request.acceptableLanguages().stream()
                .map(accepted -> Locale.forLanguageTag(accepted.value()))
                .toList());
        var problem = ProblemDocument.of(
                new Refusal(CommonProblem.PAYLOAD_TOO_LARGE),
                language,
                request.request().path());
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .end(written(problem))
                .onComplete(sent -> request.request().connection().close());
    }

    private String written(ProblemDocument problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document can always be written", e);
        }
    }
}
