package com.cegidlife.servicekit.problem.openapi;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.ProblemTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Tells which problems an operation may answer with, from what it asks for and what it declares. */
final class DocumentedProblems {

    private final ProblemTypes types;

    DocumentedProblems(ProblemTypes types) {
        this.types = types;
    }

    List<ProblemType> of(Operation operation) {
        var problems = new ArrayList<ProblemType>();
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            problems.addAll(List.of(CommonProblem.UNAUTHENTICATED, CommonProblem.FORBIDDEN));
        }
        if (operation.getRequestBody() != null) {
            problems.addAll(List.of(
                    CommonProblem.INVALID_REQUEST,
                    CommonProblem.PAYLOAD_TOO_LARGE,
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE));
        }
        parameters(operation).flatMap(DocumentedProblems::of).forEach(problems::add);
        declared(operation).forEach(problems::add);
        problems.add(CommonProblem.INTERNAL_ERROR);
        return problems.stream().distinct().toList();
    }

    private static Stream<CommonProblem> of(Parameter parameter) {
        if (parameter.getIn() == In.PATH) {
            return Stream.of(CommonProblem.NOT_FOUND, CommonProblem.INVALID_REQUEST);
        }
        return switch (parameter.getName()) {
            case "If-Match" ->
                Stream.of(
                        CommonProblem.INVALID_REQUEST,
                        CommonProblem.PRECONDITION_REQUIRED,
                        CommonProblem.STALE_VERSION,
                        CommonProblem.CONFLICT);
            case "Idempotency-Key" -> Stream.of(CommonProblem.INVALID_REQUEST, CommonProblem.IDEMPOTENCY_KEY_REUSED);
            default -> Stream.of(CommonProblem.INVALID_REQUEST);
        };
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
    }

    private Stream<ProblemType> declared(Operation operation) {
        if (!operation.hasExtension(ProblemResponses.EXTENSION)) {
            return Stream.of();
        }
        return Arrays.stream(operation
                        .getExtension(ProblemResponses.EXTENSION)
                        .toString()
                        .split("[, ]+"))
                .map(slug ->
                        types.find(slug).orElseThrow(() -> new IllegalStateException("No problem is called " + slug)));
    }
}
