package com.cegidlife.servicekit.problem.openapi;

import com.cegidlife.servicekit.problem.ProblemDocument;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.ProblemTypes;
import com.cegidlife.servicekit.problem.Refusal;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Documents for every operation the problems that it may answer with: the common ones by what it asks for (a token, a
 * body, {@code If-Match}…), its own by {@code @Extension(name = ProblemResponses.EXTENSION, value = "slug, slug")}.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ProblemResponses implements OASFilter {

    /** The extension of an operation that lists the slugs of its own problems. */
    public static final String EXTENSION = "x-problems";

    private final ProblemTypes types =
            Arc.container().instance(ProblemTypes.class).get();
    private final ObjectMapper json =
            Arc.container().instance(ObjectMapper.class).get();
    private final DocumentedProblems documented = new DocumentedProblems(types);
    private final Map<String, ProblemType> used = new TreeMap<>();

    @Override
    public Operation filterOperation(Operation operation) {
        documented.of(operation).stream()
                .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()))
                .forEach((status, problems) ->
                        operation.getResponses().addAPIResponse(Integer.toString(status), response(problems)));
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        used.forEach((slug, problem) -> document.getComponents().addExample(slug, example(problem)));
    }

    private APIResponse response(List<ProblemType> problems) {
        var content =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        for (var problem : problems) {
            used.put(problem.slug(), problem);
            content.addExample(
                    problem.slug(), OASFactory.createExample().ref("#/components/examples/" + problem.slug()));
        }
        return OASFactory.createAPIResponse()
                .description(problems.stream()
                        .map(problem -> problem.title().english())
                        .collect(Collectors.joining(" ; ")))
                .content(OASFactory.createContent().addMediaType(ProblemDocument.MEDIA_TYPE, content));
    }

    private Example example(ProblemType problem) {
        var document = ProblemDocument.of(new Refusal(problem), Locale.FRENCH, "/…");
        return OASFactory.createExample()
                .summary(problem.title().english())
                .value(json.convertValue(document, new TypeReference<Map<String, Object>>() {}));
    }
}
