package com.cegidlife.learning.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes the secret part of the addresses at which certificates are verified. */
@ApplicationScoped
class VerificationTokens {

    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    /** 192 random bits in 32 characters that need no escaping in an address. */
    String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
