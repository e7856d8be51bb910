package com.cegidlife.learning.badge;

import com.cegidlife.learning.certification.PublicAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Writes credentials as signed JSON Web Tokens: the credential itself, with the claims that the standard asks for. */
@ApplicationScoped
class BadgeToken {

    private final SigningKey key;
    private final PublicAddresses addresses;

    BadgeToken(SigningKey key, PublicAddresses addresses) {
        this.key = key;
        this.addresses = addresses;
    }

    /** In compact serialisation; the header leads to the key. */
    String of(Map<String, Object> credential) {
        var claims = new LinkedHashMap<>(credential);
        claims.put("iss", ((Map<?, ?>) credential.get("issuer")).get("id"));
        claims.put("jti", credential.get("id"));
        claims.put("sub", ((Map<?, ?>) credential.get("credentialSubject")).get("id"));
        claims.put("nbf", seconds(credential.get("validFrom")));
        if (credential.containsKey("validUntil")) {
            claims.put("exp", seconds(credential.get("validUntil")));
        }
        var signed = new JsonWebSignature();
        signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        signed.setHeader("typ", "JWT");
        signed.setKeyIdHeaderValue(addresses.of(IssuerDocument.KEYS + key.id()).toString());
        signed.setPayload(JsonUtil.toJson(claims));
        signed.setKey(key.privateKey());
        try {
            return signed.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("A badge cannot be signed", e);
        }
    }

    private static long seconds(Object instant) {
        return Instant.parse((String) instant).getEpochSecond();
    }
}
