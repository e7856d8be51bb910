package com.cegidlife.servicekit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a refused caller gets, as {@code application/problem+json} (RFC 9457), in one language. */
@Schema(name = "Problem", description = "Why the request is refused and what to do (RFC 9457).")
@JsonInclude(Include.NON_EMPTY)
public record ProblemDocument(
        @Schema(
                required = true,
                examples = "/problems/invalid-request",
                description = "The type of the problem, a stable address where it is described.")
        String type,

        @Schema(required = true, examples = "Requête invalide")
        String title,

        @Schema(required = true, examples = "400") int status,

        @Schema(description = "What is wrong in this very case.")
        String detail,

        @Schema(description = "The path that was asked for.")
        String instance,

        @Schema(description = "The rule of the service booklet that refuses.", examples = "R15.10")
        Optional<String> rule,

        @Schema(description = "What is wrong in the request, field by field.")
        List<FieldViolation> violations,

        @Schema(description = "What the person can do, the best way first.")
        List<Step> nextSteps,

        @Schema(description = "For support to look up; with an internal error only.")
        Optional<String> traceId,

        @Schema(hidden = true) @JsonAnyGetter Map<String, String> arguments) {

    /** {@code application/problem+json}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static final Set<String> MEMBERS = Set.of(
            "type", "title", "status", "detail", "instance", "rule", "violations", "nextSteps", "traceId", "arguments");

    /** The document of a refusal. */
    public static ProblemDocument of(Refusal refusal, Locale language, String instance) {
        var type = refusal.type();
        var arguments = refusal.arguments();
        return new ProblemDocument(
                "/problems/" + type.slug(),
                type.title().in(language),
                type.status(),
                filled(type.detail().in(language), arguments),
                instance,
                type.rule(),
                refusal.violations().stream()
                        .map(violation -> new FieldViolation(
                                violation.pointer(), violation.reason().in(language)))
                        .toList(),
                type.nextSteps().stream()
                        .map(step -> new Step(
                                filled(step.label().in(language), arguments),
                                step.href().map(href -> filled(href, arguments))))
                        .toList(),
                Optional.empty(),
                arguments);
    }

    /** The same problem with the id under which its cause was logged. */
    public ProblemDocument traced(String id) {
        return new ProblemDocument(
                type, title, status, detail, instance, rule, violations, nextSteps, Optional.of(id), arguments);
    }

    private static String filled(String text, Map<String, String> arguments) {
        var filled = text;
        for (var argument : arguments.entrySet()) {
            filled = filled.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return filled;
    }

    /** A part of the request that is wrong. */
    @Schema(name = "Violation")
    public record FieldViolation(
            @Schema(
                    required = true,
                    examples = "/environments/0/name",
                    description = "JSON pointer into the body, or name of the parameter (query, path, header).")
            String pointer,

            @Schema(required = true) String detail) {}

    /** Something to do. */
    @Schema(name = "NextStep")
    @JsonInclude(Include.NON_EMPTY)
    public record Step(@Schema(required = true) String label, Optional<String> href) {}
}
