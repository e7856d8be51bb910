package com.cegidlife.testkit.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Sends bad input to every operation of the OpenAPI document that takes a JSON object, as somebody who may call it. Each answer
 * must be a refusal; one that says the request is invalid must name what is bad.
 *
 * <pre>{@code
 * new BadInputWalk(customer).parameter("number", ticket.number()).tryIn(BadInput.NUL);
 * }</pre>
 */
public final class BadInputWalk {

    private static final List<String> NO_OBJECTS = List.of(
            "", "{", "[]", "null", "\"a\"", "1e999999999", "[".repeat(100_000), "{\"a\": " + "9".repeat(5_000) + "}");

    private final UUID customer;
    private final Map<String, String> parameters = new HashMap<>();
    private final List<String> wrongs = new ArrayList<>();

    /** @param customer of whose users the requests of customers are */
    public BadInputWalk(UUID customer) {
        this.customer = customer;
    }

    /** The value of a path or query parameter, wherever it occurs; others get a value that fits their schema. */
    public BadInputWalk parameter(String name, Object value) {
        parameters.put(name, value.toString());
        return this;
    }

    /** Tries it in each field for itself, the other fields being as they should be. */
    public void tryIn(BadInput input) {
        walk((operation, fields) -> {
            for (var field : fields) {
                for (var value : input.valuesFor(field)) {
                    send(operation, body(fields, field.name(), value), input.charset(), "/" + field.name());
                }
            }
        });
    }

    /** Sends bodies that are no objects, and one with a field that nobody knows. */
    public void tryOtherBodies() {
        walk((operation, fields) -> {
            NO_OBJECTS.forEach(body -> send(operation, body, UTF_8, ""));
            send(operation, body(fields, "nobody", "1"), UTF_8, "/nobody");
        });
    }

    private interface Attempt {
        void on(OpenApiDocument.Operation operation, List<InputField> fields);
    }

    private void walk(Attempt attempt) {
        var document = Application.json("/openapi?format=json");
        for (var operation : OpenApiDocument.operations()) {
            var fields = InputField.of(operation, document);
            if (!fields.isEmpty()) {
                attempt.on(operation, fields);
            }
        }
        assertThat(wrongs).as("bad input that was not refused as it should").isEmpty();
    }

    private static String body(List<InputField> fields, String bad, String value) {
        var members = fields.stream()
                .filter(field -> !field.name().equals(bad))
                .map(field -> "\"%s\": %s".formatted(field.name(), field.goodValue()))
                .collect(Collectors.joining(", "));
        return "{\"%s\": %s%s}".formatted(bad, value, members.isEmpty() ? "" : ", " + members);
    }

    private void send(OpenApiDocument.Operation operation, String body, Charset charset, String pointer) {
        var request = Application.request(operation.target(parameters))
                .header("Authorization", "Bearer " + token(operation))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.ofByteArray(body.getBytes(charset)))
                .build();
        var answer = Application.answer(request);
        var asItShould = answer.status() == 400 ? names(answer.body(), pointer) : isRefused(answer.status());
        if (!asItShould) {
            wrongs.add("%s %s %.120s: %d %s"
                    .formatted(
                            operation.id(),
                            pointer,
                            body,
                            answer.status(),
                            answer.body().path("violations")));
        }
    }

    private static boolean isRefused(int status) {
        return status > 400 && status < 500 && status != 401 && status != 403;
    }

    private static boolean names(JsonNode problem, String pointer) {
        return problem.path("violations").findValuesAsText("pointer").stream()
                .anyMatch(named -> named.startsWith(pointer));
    }

    private String token(OpenApiDocument.Operation operation) {
        var role = AuthorisationTable.read()
                .rows()
                .get(operation.id())
                .roles()
                .iterator()
                .next();
        var token = Tokens.of(UUID.randomUUID()).roles(role);
        return (role.startsWith("customer-") && !role.startsWith("customer-service") ? token.customer(customer) : token)
                .token();
    }
}
