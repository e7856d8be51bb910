package com.cegidlife.billing.account.keycloak;

import com.cegidlife.billing.account.DirectorySettings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Some requests to Keycloak's admin API under one access token. */
class KeycloakSession {

    private static final int NOT_FOUND = 404;
    private static final int ERRORS = 400;

    private final HttpClient client;
    private final DirectorySettings settings;
    private final ObjectMapper json;
    private final String root;
    private final String token;

    /** Signs in as the service account. */
    KeycloakSession(HttpClient client, DirectorySettings settings, ObjectMapper json) {
        this.client = client;
        this.settings = settings;
        this.json = json;
        root = settings.url().orElseThrow().toString().replaceFirst("/+$", "");
        token = signIn();
    }

    private String signIn() {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(
                        encoded(settings.clientId()),
                        encoded(settings.clientSecret().orElse("")));
        var request = request("/realms/%s/protocol/openid-connect/token".formatted(settings.realm()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return read(mustSucceed("sign in", send("sign in", request)))
                .path("access_token")
                .asText();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param path below the realm; empty when nothing is there */
    Optional<JsonNode> get(String path) {
        var answer = send("GET", admin(path).GET().build());
        return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(read(mustSucceed("GET", answer)));
    }

    /** @throws KeycloakAnswer unless it is done */
    void send(String method, String path, JsonNode body) {
        var request = admin(path)
                .header("Content-Type", "application/json")
                .method(method, text(body))
                .build();
        mustSucceed(method, send(method, request));
    }

    private BodyPublisher text(JsonNode body) {
        try {
            return BodyPublishers.ofString(json.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON can always be written", e);
        }
    }

    private HttpRequest.Builder admin(String path) {
        return request("/admin/realms/" + settings.realm() + path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).timeout(settings.timeout());
    }

    private HttpResponse<String> send(String asked, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new KeycloakAnswer(asked, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeycloakAnswer(asked, e);
        }
    }

    private static String mustSucceed(String asked, HttpResponse<String> answer) {
        if (answer.statusCode() >= ERRORS) {
            throw new KeycloakAnswer(asked, Integer.toString(answer.statusCode()));
        }
        return answer.body();
    }

    private JsonNode read(String body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new KeycloakAnswer("read", "no JSON");
        }
    }
}
