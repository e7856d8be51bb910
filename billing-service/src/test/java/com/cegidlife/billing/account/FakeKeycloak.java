package com.cegidlife.billing.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Answers as Keycloak's admin API does, as far as accounts need it: it gives ids of its own, and counts each user's mails
 * and sign-outs. {@code PUT /down/true} takes it away, {@code PUT /down/false} brings it back.
 */
public class FakeKeycloak implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USERS = "/admin/realms/cegidlife/users";

    private final Map<String, ObjectNode> users = new TreeMap<>();
    private HttpServer server;
    private boolean down;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
        return Map.of(
                "cegidlife.directory.url",
                "http://localhost:" + server.getAddress().getPort(),
                "cegidlife.directory.client-secret",
                "secret");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith("/down/")) {
            down = path.equals("/down/true");
            answer(exchange, 204, Optional.empty());
        } else if (down) {
            answer(exchange, 503, Optional.empty());
        } else if (path.endsWith("/token")) {
            answer(exchange, 200, Optional.of(JSON.createObjectNode().put("access_token", "t")));
        } else if (path.equals(USERS)) {
            list(exchange, sent);
        } else {
            one(exchange, path.substring(USERS.length() + 1).split("/", 2), sent);
        }
    }

    private void list(HttpExchange exchange, String sent) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            var user = (ObjectNode) JSON.readTree(sent);
            user.put("id", UUID.randomUUID().toString());
            user.putArray("roles").add("default-roles");
            users.put(user.path("id").asText(), user);
            answer(exchange, 201, Optional.empty());
            return;
        }
        var wanted = exchange.getRequestURI().getQuery().replaceAll(".*user_id:", "");
        var found = JSON.createArrayNode();
        users.values().stream()
                .filter(user ->
                        user.path("attributes").path("user_id").path(0).asText().equals(wanted))
                .forEach(found::add);
        answer(exchange, 200, Optional.of(found));
    }

    private void one(HttpExchange exchange, String[] path, String sent) throws IOException {
        var user = users.get(path[0]);
        if (user == null) {
            answer(exchange, 404, Optional.empty());
        } else if (path.length == 1 && exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, Optional.of(user));
        } else if (path.length == 1) {
            user.setAll((ObjectNode) JSON.readTree(sent));
            answer(exchange, 204, Optional.empty());
        } else if (path[1].startsWith("role-mappings")) {
            roles(exchange, user, path[1], sent);
        } else {
            var count = path[1].equals("logout") ? "signOuts" : "mails";
            user.put(count, user.path(count).asInt() + 1);
            answer(exchange, 204, Optional.empty());
        }
    }

    private static void roles(HttpExchange exchange, ObjectNode user, String path, String sent) throws IOException {
        var given = new TreeSet<String>();
        user.path("roles").forEach(role -> given.add(role.asText()));
        if (exchange.getRequestMethod().equals("GET")) {
            var shown = JSON.createArrayNode();
            for (var role : new String[] {"customer-admin", "customer-user", "sales"}) {
                if (given.contains(role) != path.endsWith("/available")) {
                    shown.addObject().put("name", role);
                }
            }
            answer(exchange, 200, Optional.of(shown));
            return;
        }
        var role = JSON.readTree(sent).path(0).path("name").asText();
        if (exchange.getRequestMethod().equals("POST")) {
            given.add(role);
        } else {
            given.remove(role);
        }
        var kept = user.putArray("roles");
        given.forEach(kept::add);
        answer(exchange, 204, Optional.empty());
    }

    private static void answer(HttpExchange exchange, int status, Optional<JsonNode> body) throws IOException {
        var bytes = body.map(JsonNode::toString).orElse("").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
