package com.cegidlife.learning.badge;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Map;
import org.jose4j.base64url.Base64Url;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;

/** Reads keys and signatures as a verifier does, who knows nothing of the service. */
final class PublicKeys {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int PREFIX = 2;

    private PublicKeys() {}

    /** @param multikey such as {@code z6Mk…} */
    static PublicKey ofMultikey(String multikey) throws Exception {
        var bytes = decoded(multikey);
        var x = Base64Url.encode(Arrays.copyOfRange(bytes, PREFIX, bytes.length));
        return ((PublicJsonWebKey) JsonWebKey.Factory.newJwk(Map.of("kty", "OKP", "crv", "Ed25519", "x", x)))
                .getPublicKey();
    }

    /** Of Base58 with the multibase prefix {@code z}. */
    static byte[] decoded(String multibase) {
        var value = BigInteger.ZERO;
        for (var letter : multibase.substring(1).toCharArray()) {
            value = value.multiply(BigInteger.valueOf(ALPHABET.length()))
                    .add(BigInteger.valueOf(ALPHABET.indexOf(letter)));
        }
        var bytes = value.toByteArray();
        var digits = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        var zeros = (int) multibase
                .substring(1)
                .chars()
                .takeWhile(letter -> letter == ALPHABET.charAt(0))
                .count();
        return ByteBuffer.allocate(zeros + digits.length)
                .position(zeros)
                .put(digits)
                .array();
    }

    static boolean verify(PublicKey key, byte[] message, byte[] signed) throws Exception {
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(message);
        return signature.verify(signed);
    }
}
