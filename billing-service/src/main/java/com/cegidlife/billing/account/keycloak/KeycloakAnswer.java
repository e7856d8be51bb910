package com.cegidlife.billing.account.keycloak;

/** Keycloak did not do what it was asked. Says what and the status, never what was sent: that is about a person. */
class KeycloakAnswer extends RuntimeException {

    KeycloakAnswer(String asked, String answer) {
        super("Keycloak answered %s to %s".formatted(answer, asked));
    }

    KeycloakAnswer(String asked, Exception cause) {
        super("Keycloak did not answer to " + asked, cause);
    }
}
