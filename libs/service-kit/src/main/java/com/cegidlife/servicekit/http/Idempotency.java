package com.cegidlife.servicekit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.servicekit.http.IdempotencyKeys.Key;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Answers a repeated creating request with the first answer, in the same transaction as the creation itself. A key is
 * remembered for 24 hours; one whose work was refused or failed is free again.
 */
@ApplicationScoped
public class Idempotency {

    /** How long a key and its answer are remembered. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final int LONGEST_KEY = 200;

    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    Idempotency(IdempotencyKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /**
     * Does the work once for each caller, operation and key. A second request with the same key waits for the first one.
     *
     * @param key the {@code Idempotency-Key} header, at most 200 characters; null or blank does the work every time
     * @param operation stable name of what is asked
     * @param request the body, from which a fingerprint is kept
     * @param answerType what the work answers; written and read back as JSON
     * @throws Refusal {@code idempotency-key-reused} when the key served for another body, {@code invalid-request} when
     *     it is too long
     */
    @Transactional
    public <T> T once(
            UUID callerId, String operation, String key, Object request, Class<T> answerType, Supplier<T> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        if (key.length() > LONGEST_KEY) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("Idempotency-Key", new Text("200 caractères au plus", "at most 200 characters"));
        }
        var unique = new Key(callerId, operation, key);
        var fingerprint = fingerprint(request);
        if (!keys.claim(unique, fingerprint)) {
            return earlierAnswer(unique, fingerprint, answerType);
        }
        var answer = work.get();
        keys.keep(unique, new String(write(answer), UTF_8));
        return answer;
    }

    /** Forgets every key and answer of a caller in the running transaction, before their time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID callerId) {
        keys.forget(callerId);
    }

    private <T> T earlierAnswer(Key key, String fingerprint, Class<T> answerType) {
        var served = keys.find(key);
        if (!served.fingerprint().equals(fingerprint)) {
            throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        try {
            return json.readerFor(answerType)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(served.answer());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer kept for an idempotency key cannot be read", e);
        }
    }

    private String fingerprint(Object request) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(write(request)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An idempotent request or answer cannot be written as JSON", e);
        }
    }
}
