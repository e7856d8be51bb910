package com.cegidlife.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String NEW_USER = """
            {"username": "new@durand.example", "email": "new@durand.example", "enabled": true,
             "firstName": "Léa", "lastName": "Petit",
             "attributes": {"user_id": ["01985d2e-4c00-7000-8000-0000000000aa"],
                            "customer_id": ["a0000000-0000-4000-8000-000000000001"]},
             "credentials": [{"type": "password", "value": "known", "temporary": false}]}
            """;

    @TempDir
    static Path root;

    private static Sandbox sandbox;
    private static Suite suite;

    @BeforeAll
    static void start() {
        sandbox = new Sandbox(root);
        suite = sandbox.start(new Keycloak(Sandbox.REPOSITORY, sandbox.folder, sandbox.ports));
    }

    @AfterAll
    static void stop() {
        suite.close();
        CLIENT.close();
    }

    @Test
    void everyDemonstrationAccountGetsATokenWithItsRoleAndItsCustomer() throws Exception {
        for (var account : DemoAccounts.in(Sandbox.REPOSITORY)) {
            var claims = claims("grant_type=password&client_id=cegidlife-cli&username=%s&password=%s"
                    .formatted(account.username(), account.password()));

            assertThat(claims.path("sub").asText()).matches("[abc]0000000-0000-4000-8000-\\d{12}");
            assertThat(claims.path("aud").asText()).isEqualTo("cegidlife");
            assertThat(claims.path("iss").asText()).isEqualTo(sandbox.ports.issuer());
            assertThat(claims.path("customer_id").asText()).isEqualTo(account.customerId());
            assertThat(roles(claims)).containsExactly(account.role());
        }
    }

    @Test
    void theProbesServiceAccountIsAProbeAndNoCustomer() throws Exception {
        var claims = claims("grant_type=client_credentials&client_id=cegidlife-probe&client_secret=probe-local-secret");

        assertThat(roles(claims)).containsExactly("probe");
        assertThat(claims.has("customer_id")).isFalse();
    }

    @Test
    @Rule("R11.1")
    void theAccountsServiceAccountManagesUsersWhoseSubjectIsOurIdAndNothingElse() throws Exception {
        var token = json(token("grant_type=client_credentials&client_id=cegidlife-accounts"
                        + "&client_secret=accounts-local-secret"))
                .path("access_token")
                .asText();

        assertThat(admin(token, "/users", NEW_USER)).isEqualTo(201);
        assertThat(admin(token, "/roles", "{\"name\": \"another\"}")).isEqualTo(403);
        assertThat(admin(token, "/clients", "{\"clientId\": \"another\"}")).isEqualTo(403);
        var claims = claims("grant_type=password&client_id=cegidlife-cli&username=new@durand.example&password=known");

        assertThat(claims.path("sub").asText()).isEqualTo("01985d2e-4c00-7000-8000-0000000000aa");
        assertThat(claims.path("customer_id").asText()).isEqualTo("a0000000-0000-4000-8000-000000000001");
    }

    private static int admin(String token, String path, String body) throws Exception {
        var address = sandbox.ports.issuer().replace("/realms/", "/admin/realms/") + path;
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }

    @Test
    void aBrowserWithoutProofKeyIsRefused() throws Exception {
        var answer = get(sandbox.ports.issuer()
                + "/protocol/openid-connect/auth?client_id=cegidlife-front&response_type=code&scope=openid"
                + "&redirect_uri=http://localhost:3000/back");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("code_challenge_method"));
    }

    private static JsonNode claims(String form) throws Exception {
        var token = json(token(form)).path("access_token").asText();
        var payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        return json(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    private static String token(String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(sandbox.ports.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    private static HttpResponse<Void> get(String url) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding());
    }

    private static JsonNode json(String text) throws IOException {
        return JsonMapper.builder().build().readTree(text);
    }

    private static Iterable<String> roles(JsonNode claims) {
        return StreamSupport.stream(claims.at("/realm_access/roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
