package com.cegidlife.availability.month;

import com.cegidlife.events.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes statements as JSON, always the same bytes for the same statement, and reads them back. */
@ApplicationScoped
class StatementBytes {

    byte[] of(Statement statement) {
        try {
            return EventJson.mapper().writeValueAsBytes(statement);
        } catch (IOException e) {
            throw new UncheckedIOException("A statement cannot be written as JSON", e);
        }
    }

    Statement read(byte[] document) {
        try {
            return EventJson.mapper().readValue(document, Statement.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A kept statement cannot be read", e);
        }
    }

    /** SHA-256, in hexadecimal. */
    String hash(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
