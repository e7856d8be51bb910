package com.cegidlife.billing.invoice;

import java.util.HexFormat;

/** A SHA-256, written in hexadecimal. */
public record Hash(String hex) {

    private static final int BYTES = 32;

    /** What comes before the first document of a series. */
    static final Hash NONE = new Hash(new byte[BYTES]);

    Hash(byte[] bytes) {
        this(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
