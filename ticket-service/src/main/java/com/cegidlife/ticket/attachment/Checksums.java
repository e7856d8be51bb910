package com.cegidlife.ticket.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The checksum that contents are known by. */
final class Checksums {

    private Checksums() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
