package com.cegidlife.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The people of the demonstration realm, read from its file so that what is shown is what was imported. */
final class DemoAccounts {

    /** A person who can log in. */
    record Account(String username, String password, String role, String customerId) {}

    private DemoAccounts() {}

    static List<Account> in(Path repository) {
        try {
            var realm = JsonMapper.builder()
                    .build()
                    .readTree(repository
                            .resolve("deploy/keycloak/cegidlife-realm.json")
                            .toFile());
            return StreamSupport.stream(realm.path("users").spliterator(), false)
                    .filter(user -> user.has("credentials"))
                    .map(DemoAccounts::account)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Account account(JsonNode user) {
        return new Account(
                user.path("username").asText(),
                user.at("/credentials/0/value").asText(),
                user.at("/realmRoles/0").asText(),
                user.at("/attributes/customer_id/0").asText());
    }
}
