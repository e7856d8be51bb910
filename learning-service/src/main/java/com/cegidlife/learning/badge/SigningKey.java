package com.cegidlife.learning.badge;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Map;
import org.jose4j.base64url.Base64Url;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.lang.JoseException;

/** The Ed25519 key that badges are signed with, and how others find its public half. */
@ApplicationScoped
class SigningKey {

    /** Announces an Ed25519 public key in a multikey. */
    private static final byte[] ED25519_PUBLIC = {(byte) 0xed, 0x01};

    private final OctetKeyPairJsonWebKey key;

    /** @throws IllegalArgumentException when the setting is no private Ed25519 key */
    SigningKey(BadgeSettings settings) {
        try {
            key = (OctetKeyPairJsonWebKey) JsonWebKey.Factory.newJwk(settings.signingKey());
        } catch (JoseException | ClassCastException e) {
            throw new IllegalArgumentException("cegidlife.badges.signing-key is no private Ed25519 JSON Web Key", e);
        }
    }

    PrivateKey privateKey() {
        return key.getPrivateKey();
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A badge cannot be signed", e);
        }
    }

    /** Names the key: its thumbprint (RFC 7638), the same on every replica. */
    String id() {
        return key.calculateBase64urlEncodedThumbprint("SHA-256");
    }

    /** The public half as a JSON Web Key. */
    Map<String, Object> publicJwk() {
        var jwk = key.toParams(OutputControlLevel.PUBLIC_ONLY);
        jwk.put("kid", id());
        jwk.put("alg", "EdDSA");
        jwk.put("use", "sig");
        return jwk;
    }

    /** The public half as Data Integrity names it, such as {@code z6Mk…}. */
    String multikey() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ED25519_PUBLIC);
        bytes.writeBytes(Base64Url.decode(
                (String) key.toParams(OutputControlLevel.PUBLIC_ONLY).get("x")));
        return "z" + Base58.encode(bytes.toByteArray());
    }
}
