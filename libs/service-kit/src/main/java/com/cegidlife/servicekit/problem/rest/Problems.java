package com.cegidlife.servicekit.problem.rest;

import com.cegidlife.servicekit.problem.ProblemDocument;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Turns refusals into answers, in the language that the request asks for. */
final class Problems {

    private Problems() {}

    static ResponseBuilder answer(ProblemType type, ContainerRequestContext request) {
        return answer(new Refusal(type), request);
    }

    static ResponseBuilder answer(Refusal refusal, ContainerRequestContext request) {
        return answer(document(refusal, request), request)
                .header(HttpHeaders.RETRY_AFTER, refusal.arguments().get(Refusal.RETRY_AFTER_SECONDS));
    }

    static ResponseBuilder answer(ProblemDocument problem, ContainerRequestContext request) {
        return Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .language(Text.language(request.getAcceptableLanguages()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem);
    }

    static ProblemDocument document(Refusal refusal, ContainerRequestContext request) {
        return ProblemDocument.of(
                refusal,
                Text.language(request.getAcceptableLanguages()),
                request.getUriInfo().getRequestUri().getRawPath());
    }
}
