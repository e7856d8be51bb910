package com.cegidlife.learning.badge;

import java.math.BigInteger;

/** Bytes as text in the alphabet of Bitcoin, as multibase prefix {@code z} announces it. */
final class Base58 {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());

    private Base58() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        for (var rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BASE)) {
            text.append(ALPHABET.charAt(rest.mod(BASE).intValue()));
        }
        for (var index = 0; index < bytes.length && bytes[index] == 0; index++) {
            text.append(ALPHABET.charAt(0));
        }
        return text.reverse().toString();
    }
}
