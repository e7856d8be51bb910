package com.cegidlife.learning.scorm;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The launches that are still good. A browser asks for the files of a package without any token, so whoever has the secret
 * address of a launch holds it; the database keeps only a fingerprint of it.
 */
@ApplicationScoped
public class Launches {

    private static final int SECRET_BYTES = 32;

    private static final String ADD = """
            insert into scorm_launches
                (fingerprint, user_id, path, lesson, revision, path_version, material_id, expires_at)
            values (:fingerprint, :user, :path, :lesson, :revision, :version, :material, :expiry)
            """;

    private static final String FORGET = "delete from scorm_launches where expires_at <= :now";

    private static final String FIND = """
            select user_id, path, lesson, revision, path_version, material_id from scorm_launches
            where fingerprint = :fingerprint and expires_at > :now
            """;

    private final SecureRandom random = new SecureRandom();
    private final EntityManager entities;
    private final Clock clock;

    Launches(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Keeps a launch until it expires, and answers with its secret. */
    String add(Launch launch, Instant expiry) {
        entities.createNativeQuery(FORGET).setParameter("now", clock.instant()).executeUpdate();
        var secret = secret();
        entities.createNativeQuery(ADD)
                .setParameter("fingerprint", fingerprint(secret))
                .setParameter("user", launch.userId())
                .setParameter("path", launch.path())
                .setParameter("lesson", launch.lesson())
                .setParameter("revision", launch.revision())
                .setParameter("version", launch.pathVersion())
                .setParameter("material", launch.materialId())
                .setParameter("expiry", expiry)
                .executeUpdate();
        return secret;
    }

    /** @throws Refusal {@code not-found} when no launch has this secret, or no longer */
    @Transactional
    public Launch get(String secret) {
        var rows = entities.createNativeQuery(FIND, Tuple.class)
                .setParameter("fingerprint", fingerprint(secret))
                .setParameter("now", clock.instant())
                .getResultList();
        if (rows.isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        var row = (Tuple) rows.getFirst();
        return new Launch(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Integer.class),
                row.get(4, Integer.class),
                row.get(5, UUID.class));
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String fingerprint(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
