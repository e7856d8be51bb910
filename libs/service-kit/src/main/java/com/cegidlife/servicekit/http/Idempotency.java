package com.cegidlife.servicekit.http;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Answers a repeated creating request with the first answer, in the same transaction as the creation itself. */
@ApplicationScoped
public class Idempotency {

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    public Idempotency(DataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Does the work once for each caller, operation and key. A second request with the same key waits for the first one.
     *
     * @param key the {@code Idempotency-Key} header; null does the work every time
     * @param operation stable name of what is asked
     * @param request the body, from which a fingerprint is kept
     * @throws Refusal {@code idempotency-key-reused} when the key served for another body
     */
    @Transactional
    public <T> T once(
            UUID callerId, String operation, String key, Object request, Class<T> answerType, Supplier<T> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        try (var connection = dataSource.getConnection()) {
            var fingerprint = fingerprint(request);
            if (claim(connection, callerId, operation, key, fingerprint)) {
                var answer = work.get();
                keep(connection, callerId, operation, key, json.writeValueAsString(answer));
                return answer;
            }
            return json.readValue(earlierAnswer(connection, callerId, operation, key, fingerprint), answerType);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The idempotency key cannot be kept", e);
        }
    }

    private boolean claim(Connection connection, UUID callerId, String operation, String key, String fingerprint)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into idempotency_keys (caller_id, operation, key, fingerprint, created_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)) {
            insert.setObject(1, callerId);
            insert.setString(2, operation);
            insert.setString(3, key);
            insert.setString(4, fingerprint);
            insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private static void keep(Connection connection, UUID callerId, String operation, String key, String answer)
            throws SQLException {
        try (var update = connection.prepareStatement("""
                update idempotency_keys set answer = ?::jsonb where caller_id = ? and operation = ? and key = ?
                """)) {
            update.setString(1, answer);
            update.setObject(2, callerId);
            update.setString(3, operation);
            update.setString(4, key);
            update.executeUpdate();
        }
    }

    private static String earlierAnswer(
            Connection connection, UUID callerId, String operation, String key, String fingerprint)
            throws SQLException {
        try (var select = connection.prepareStatement("""
                select fingerprint, answer from idempotency_keys where caller_id = ? and operation = ? and key = ?
                """)) {
            select.setObject(1, callerId);
            select.setString(2, operation);
            select.setString(3, key);
            try (var row = select.executeQuery()) {
                row.next();
                if (!row.getString("fingerprint").equals(fingerprint)) {
                    throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_REUSED);
                }
                return row.getString("answer");
            }
        }
    }

    private String fingerprint(Object request) throws JsonProcessingException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
