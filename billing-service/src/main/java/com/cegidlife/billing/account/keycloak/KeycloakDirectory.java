package com.cegidlife.billing.account.keycloak;

import com.cegidlife.billing.account.DirectorySettings;
import com.cegidlife.billing.account.IdentityDirectory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Users in Keycloak, by its admin API. A user is found by its id in Keycloak, where the realm brought it along with its
 * roles, or else by the attribute that holds our id.
 */
@ApplicationScoped
class KeycloakDirectory implements IdentityDirectory {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ADMINISTRATOR = "customer-admin";
    private static final String USER = "customer-user";

    private final DirectorySettings settings;
    private final ObjectMapper json;
    private final HttpClient client;

    KeycloakDirectory(DirectorySettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        client = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    @Override
    public void provision(DirectoryUser user) {
        var keycloak = new KeycloakSession(client, settings, json);
        var known = find(keycloak, user.userId());
        if (!user.open()) {
            known.ifPresent(there -> close(keycloak, there, user));
            return;
        }
        var path = pathOf(known.map(there -> change(keycloak, there, user)).orElseGet(() -> create(keycloak, user)));
        if (!path.endsWith(user.userId().toString())) {
            giveRole(keycloak, path, user.holder().administrator());
        }
        if (KeycloakUser.mustChoosePassword(keycloak.get(path).orElseThrow())) {
            var action = JSON.arrayNode().add(KeycloakUser.MUST_CHOOSE_PASSWORD);
            var goodFor = "?lifespan=" + settings.invitation().toSeconds();
            keycloak.send("PUT", path + "/execute-actions-email" + goodFor, action);
        }
    }

    private static Optional<JsonNode> find(KeycloakSession keycloak, UUID userId) {
        return keycloak.get("/users/" + userId)
                .or(() -> keycloak.get(
                                "/users?exact=true&q=" + KeycloakSession.encoded(KeycloakUser.USER_ID + ":" + userId))
                        .map(found -> found.path(0))
                        .filter(JsonNode::isObject));
    }

    private static String pathOf(JsonNode user) {
        return "/users/" + user.path("id").asText();
    }

    private static JsonNode create(KeycloakSession keycloak, DirectoryUser user) {
        keycloak.send("POST", "/users", KeycloakUser.created(user));
        return find(keycloak, user.userId()).orElseThrow();
    }

    private static JsonNode change(KeycloakSession keycloak, JsonNode there, DirectoryUser user) {
        var wanted = KeycloakUser.isEnabled(there) ? KeycloakUser.changed(user) : KeycloakUser.comingBack(user);
        keycloak.send(
                "PUT",
                pathOf(there),
                wanted.put("username", there.path("username").asText()));
        return there;
    }

    /** Who is signed in is signed out. */
    private static void close(KeycloakSession keycloak, JsonNode there, DirectoryUser user) {
        change(keycloak, there, user);
        keycloak.send("POST", pathOf(there) + "/logout", JSON.objectNode());
    }

    /** One of the two roles of a customer's users, whichever the account has. */
    private static void giveRole(KeycloakSession keycloak, String path, boolean administrator) {
        var roles = path + "/role-mappings/realm";
        var wanted = Map.of(ADMINISTRATOR, administrator, USER, !administrator);
        wanted.forEach((name, given) -> keycloak.get(roles + (given ? "/available" : ""))
                .flatMap(all -> named(name, all))
                .ifPresent(role -> keycloak.send(
                        given ? "POST" : "DELETE", roles, JSON.arrayNode().add(role))));
    }

    private static Optional<JsonNode> named(String name, JsonNode roles) {
        for (var role : roles) {
            if (role.path("name").asText().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
