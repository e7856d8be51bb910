package com.cegidlife.billing.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * What is hashed of a document: its values one after another, each as its length in bytes, a colon, its UTF-8 and a
 * comma, so that no two documents look the same. The order of the values is for ever; another one needs another format.
 */
final class CanonicalForm {

    private final MessageDigest digest = sha256();

    CanonicalForm add(String value) {
        var bytes = value.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
        digest.update((byte) ',');
        return this;
    }

    /** A number, a date, an identifier or a constant. */
    CanonicalForm add(Object value) {
        return add(value.toString());
    }

    /** However many zeros it was written with. */
    CanonicalForm add(BigDecimal value) {
        return add(value.stripTrailingZeros().toPlainString());
    }

    CanonicalForm addAll(List<String> values) {
        add(values.size());
        values.forEach(this::add);
        return this;
    }

    /** SHA-256 of all that was added; nothing can be added afterwards. */
    Hash hash() {
        return new Hash(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
