package com.cegidlife.servicekit.problem.rest;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.opentelemetry.api.trace.Span;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception becomes an answer: always a problem document, never the exception's own words. */
public class ExceptionMappers {

    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    @ServerExceptionMapper
    Response refused(Refusal refusal, ContainerRequestContext request) {
        return Problems.answer(refusal, request).build();
    }

    @ServerExceptionMapper
    Response invalid(ResteasyReactiveViolationException invalid, ContainerRequestContext request) {
        return InvalidArguments.isTheCallersFault(invalid)
                ? Problems.answer(InvalidArguments.refusal(invalid), request).build()
                : failed(invalid, request);
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException unreadable, ContainerRequestContext request) {
        return Problems.answer(UnreadableJson.refusal(unreadable), request).build();
    }

    @ServerExceptionMapper(UnauthorizedException.class)
    Response anonymous(ContainerRequestContext request) {
        return challenge("Bearer", request);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, AuthenticationCompletionException.class})
    Response unauthenticated(ContainerRequestContext request) {
        return challenge("Bearer error=\"invalid_token\"", request);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(ContainerRequestContext request) {
        return Problems.answer(CommonProblem.FORBIDDEN, request).build();
    }

    /** What the framework refuses: unknown paths, methods, media types, parameters that cannot be converted. */
    @ServerExceptionMapper
    Response web(WebApplicationException web, ContainerRequestContext request) {
        if (web.getCause() instanceof Refusal refusal) {
            return refused(refusal, request);
        }
        if (web.getCause() instanceof JsonProcessingException unreadable) {
            return Problems.answer(UnreadableJson.refusal(unreadable), request).build();
        }
        var response = web.getResponse();
        if (response.getStatus() < 400) {
            return response;
        }
        if (response.getStatus() >= 500) {
            return failed(web, request);
        }
        var answer = Problems.answer(CommonProblem.ofStatus(response.getStatus()), request);
        if (response.getHeaders().containsKey(HttpHeaders.RETRY_AFTER)) {
            answer.header(HttpHeaders.RETRY_AFTER, response.getHeaderString(HttpHeaders.RETRY_AFTER));
        }
        return answer.build();
    }

    /** A race that the database decided, or else a bug: logged here, once, with the trace id that the caller gets. */
    @ServerExceptionMapper
    Response failed(Throwable failure, ContainerRequestContext request) {
        if (LostRace.isCauseOf(failure)) {
            return Problems.answer(CommonProblem.CONFLICT, request).build();
        }
        var traceId = Span.current().getSpanContext().getTraceId();
        LOG.errorf(failure, "%s failed, trace %s", request.getMethod(), traceId);
        var problem = Problems.document(new Refusal(CommonProblem.INTERNAL_ERROR), request);
        return Problems.answer(problem.traced(traceId), request).build();
    }

    private static Response challenge(String scheme, ContainerRequestContext request) {
        return Problems.answer(CommonProblem.UNAUTHENTICATED, request)
                .header(HttpHeaders.WWW_AUTHENTICATE, scheme)
                .build();
    }
}
