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
@Schema(name = "Problem", description = "Pourquoi la demande est refusée et que faire (RFC 9457).")
@JsonInclude(Include.NON_EMPTY)
public record ProblemDocument(
        @Schema(
                required = true,
                examples = "/problems/invalid-request",
                description = "Le type du problème, une adresse stable à laquelle il est décrit.")
        String type,

        @Schema(required = true, examples = "Requête invalide")
        String title,

        @Schema(required = true, examples = "400") int status,

        @Schema(description = "Ce qui ne va pas dans ce cas précis.")
        String detail,

        @Schema(description = "Le chemin qui a été demandé.")
        String instance,

        @Schema(description = "La règle du livret de services qui refuse.", examples = "R15.10")
        Optional<String> rule,

        @Schema(description = "Ce qui ne va pas dans la requête, champ par champ.")
        List<FieldViolation> violations,

        @Schema(description = "Ce que la personne peut faire, le mieux d'abord.")
        List<Step> nextSteps,

        @Schema(description = "À communiquer au support ; seulement pour une erreur interne.")
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
                    description = "Pointeur JSON dans le corps, ou nom du paramètre (query, path, header).")
            String pointer,

            @Schema(required = true) String detail) {}

    /** Something to do. */
    @Schema(name = "NextStep")
    @JsonInclude(Include.NON_EMPTY)
    public record Step(@Schema(required = true) String label, Optional<String> href) {}
}
