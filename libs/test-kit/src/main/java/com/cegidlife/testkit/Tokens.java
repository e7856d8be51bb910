package com.cegidlife.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Access tokens as the identity provider of the suite issues them, signed with a key of this JVM that applications
 * {@link OnRealServers} trust: {@code Tokens.of(user).customer(customer).roles("customer-admin").token()}.
 */
public final class Tokens {

    /** The issuer of every token. */
    public static final String ISSUER = "https://identity.test/realms/cegidlife";

    private static final KeyPair KEYS = generateKeys();

    private final JwtClaimsBuilder claims;

    private Tokens(UUID user) {
        this.claims = Jwt.claims()
                .subject(user.toString())
                .issuer(ISSUER)
                .audience("cegidlife")
                .preferredUserName("user-" + user)
                .claim("name", "User " + user)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plus(Duration.ofHours(1)));
    }

    /** A token of a user, named after the id, without customer and roles until they are given. */
    public static Tokens of(UUID user) {
        return new Tokens(user);
    }

    /** The customer that the user belongs to; left out for the publisher's staff. */
    public Tokens customer(UUID customer) {
        claims.claim("customer_id", customer.toString());
        return this;
    }

    /** The name that people read. */
    public Tokens name(String name) {
        claims.claim("name", name);
        return this;
    }

    public Tokens roles(String... roles) {
        claims.claim("realm_access", Map.of("roles", List.of(roles)));
        return this;
    }

    /** Any claim, also one that the identity provider would never issue so. */
    public Tokens claim(String name, String value) {
        claims.claim(name, value);
        return this;
    }

    /** A token that was good for one hour and is so no more. */
    public Tokens expired() {
        claims.expiresAt(Instant.now().minus(Duration.ofHours(1)));
        return this;
    }

    /** The signed token, for the header {@code Authorization: Bearer}. Valid for one hour of real time. */
    public String token() {
        return claims.sign(KEYS.getPrivate());
    }

    /** The key that verifies the tokens, as base64 of its X.509 form. */
    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair generateKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }
}
