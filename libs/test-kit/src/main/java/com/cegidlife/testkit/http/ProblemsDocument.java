package com.cegidlife.testkit.http;

import com.cegidlife.testkit.GeneratedDocument;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The page that lists the problems of the application under test, made from what it serves at {@code /problems}. */
public final class ProblemsDocument {

    private static final String COMMON = "common";

    private ProblemsDocument() {}

    /**
     * Fails when {@code docs/problems/<name>.md} is not what the application says today.
     *
     * @param name the service, such as {@code ticket}, for its own problems; {@code common} for those of every service
     */
    public static void verify(String name) {
        var rows = StreamSupport.stream(Application.json("/problems").spliterator(), false)
                .filter(problem -> problem.path(COMMON).asBoolean() == name.equals(COMMON))
                .map(ProblemsDocument::row)
                .collect(Collectors.joining());
        GeneratedDocument.verify(Path.of("docs/problems", name + ".md"), """
                # Problems: %s

                Generated from the code; `type` is `/problems/` and the name. `{…}` is a value of the case at hand.

                | name | status | rule | what is wrong (fr / en) | what to do (fr / en) |
                | --- | --- | --- | --- | --- |
                %s""".formatted(name, rows));
    }

    private static String row(JsonNode problem) {
        return "| `%s` | %d | %s | **%s** %s / **%s** %s | %s |%n"
                .formatted(
                        problem.path("type").asText().replace("/problems/", ""),
                        problem.path("status").asInt(),
                        problem.path("rule").asText("").replace("null", ""),
                        problem.path("title").path("french").asText(),
                        problem.path("detail").path("french").asText(),
                        problem.path("title").path("english").asText(),
                        problem.path("detail").path("english").asText(),
                        steps(problem.path("nextSteps")));
    }

    private static String steps(JsonNode steps) {
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step -> step.path("label"))
                .map(label -> label.path("french").asText() + " / "
                        + label.path("english").asText())
                .collect(Collectors.joining("; "));
    }
}
