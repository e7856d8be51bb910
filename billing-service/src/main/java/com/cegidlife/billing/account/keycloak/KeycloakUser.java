package com.cegidlife.billing.account.keycloak;

import com.cegidlife.billing.account.IdentityDirectory.DirectoryUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.Base64;

/** How Keycloak writes users. */
final class KeycloakUser {

    /** Holds our id of the user, which a mapper of the realm makes the {@code sub} of the tokens: Keycloak gives its own ids. */
    static final String USER_ID = "user_id";

    static final String MUST_CHOOSE_PASSWORD = "UPDATE_PASSWORD";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PASSWORD_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeycloakUser() {}

    /** A user who must choose another password than the initial one, which is random and forgotten at once (R11.1). */
    static ObjectNode created(DirectoryUser user) {
        var created = changed(user);
        created.put("username", user.holder().email());
        created.putArray("requiredActions").add(MUST_CHOOSE_PASSWORD);
        created.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", initialPassword())
                .put("temporary", true);
        return created;
    }

    private static String initialPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** What the account says of a user who is there already. */
    static ObjectNode changed(DirectoryUser user) {
        var names = user.holder().displayName().split(" ", 2);
        var changed = JSON.objectNode();
        changed.put("email", user.holder().email());
        changed.put("emailVerified", true);
        changed.put("firstName", names[0]);
        changed.put("lastName", names.length == 2 ? names[1] : "");
        changed.put("enabled", user.open());
        var attributes = changed.putObject("attributes");
        attributes.putArray(USER_ID).add(user.userId().toString());
        attributes.putArray("customer_id").add(user.customerId().toString());
        return changed;
    }

    /** The same for one who comes back: the password of before is not good any more. */
    static ObjectNode comingBack(DirectoryUser user) {
        var changed = changed(user);
        changed.putArray("requiredActions").add(MUST_CHOOSE_PASSWORD);
        return changed;
    }

    static boolean isEnabled(JsonNode user) {
        return user.path("enabled").asBoolean();
    }

    /** Whether the initial password is still to be changed. */
    static boolean mustChoosePassword(JsonNode user) {
        for (var action : user.path("requiredActions")) {
            if (action.asText().equals(MUST_CHOOSE_PASSWORD)) {
                return true;
            }
        }
        return false;
    }
}
