package com.cegidlife.learning.badge;

import com.cegidlife.learning.certification.PublicAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who issues badges, and with which key: what verifiers read. */
@ApplicationScoped
public class IssuerDocument {

    /** Where the issuer is described. */
    static final String ISSUER = "/public/badges/issuer";

    /** Names the key within that description. */
    static final String KEY = ISSUER + "#key";

    /** Where the key is found as a JSON Web Key. */
    static final String KEYS = "/public/badges/keys/";

    private final BadgeSettings settings;
    private final SigningKey key;
    private final PublicAddresses addresses;

    IssuerDocument(BadgeSettings settings, SigningKey key, PublicAddresses addresses) {
        this.settings = settings;
        this.key = key;
        this.addresses = addresses;
    }

    /** The issuer as badges name it. */
    Map<String, Object> inBadge() {
        var issuer = new LinkedHashMap<String, Object>();
        issuer.put("id", addresses.of(ISSUER).toString());
        issuer.put("type", List.of("Profile"));
        issuer.put("name", settings.issuerName());
        return issuer;
    }

    /** The issuer with its key, for proofs of Data Integrity. */
    public Map<String, Object> whole() {
        var issuer = addresses.of(ISSUER).toString();
        var method = new LinkedHashMap<String, Object>();
        method.put("id", addresses.of(KEY).toString());
        method.put("type", "Multikey");
        method.put("controller", issuer);
        method.put("publicKeyMultibase", key.multikey());
        var document = new LinkedHashMap<String, Object>();
        document.put(
                "@context",
                List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES, "https://w3id.org/security/multikey/v1"));
        document.putAll(inBadge());
        document.put("verificationMethod", List.of(method));
        document.put("assertionMethod", List.of(method.get("id")));
        return document;
    }

    /** The key set, for badges as JSON Web Tokens. */
    public Map<String, Object> keySet() {
        return Map.of("keys", List.of(key.publicJwk()));
    }

    /** The key alone, at the address that such badges name; empty for any other. */
    public Optional<Map<String, Object>> key(String id) {
        return Optional.of(key.publicJwk()).filter(jwk -> id.equals(jwk.get("kid")));
    }
}
