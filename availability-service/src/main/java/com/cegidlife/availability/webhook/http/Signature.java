package com.cegidlife.availability.webhook.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves who has posted, and when: {@code t=<seconds since 1970>,v1=<HMAC-SHA256 in hexadecimal>} of {@code t}, a dot and the
 * body. Who receives it refuses what is signed otherwise or is minutes old.
 */
final class Signature {

    private Signature() {}

    static String of(String secret, Instant at, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return "t=%d,v1=%s".formatted(at.getEpochSecond(), HexFormat.of().formatHex(mac.doFinal(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
