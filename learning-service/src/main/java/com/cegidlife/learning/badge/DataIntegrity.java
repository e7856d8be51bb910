package com.cegidlife.learning.badge;

import com.cegidlife.learning.certification.PublicAddresses;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds a proof to a credential that shows who issued it, and that nobody has changed it: cryptosuite eddsa-rdfc-2022. */
@ApplicationScoped
class DataIntegrity {

    private final SigningKey key;
    private final CanonicalForm canonicalForm;
    private final PublicAddresses addresses;
    private final ObjectMapper json;
    private final Clock clock;

    DataIntegrity(
            SigningKey key, CanonicalForm canonicalForm, PublicAddresses addresses, ObjectMapper json, Clock clock) {
        this.key = key;
        this.canonicalForm = canonicalForm;
        this.addresses = addresses;
        this.json = json;
        this.clock = clock;
    }

    /** The credential with its proof. */
    Map<String, Object> proven(Map<String, Object> credential) {
        var proof = new LinkedHashMap<String, Object>();
        proof.put("type", "DataIntegrityProof");
        proof.put("cryptosuite", "eddsa-rdfc-2022");
        proof.put("created", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        proof.put("verificationMethod", addresses.of(IssuerDocument.KEY).toString());
        proof.put("proofPurpose", "assertionMethod");
        proof.put("proofValue", "z" + Base58.encode(key.sign(hashes(credential, proof))));
        var proven = new LinkedHashMap<>(credential);
        proven.put("proof", proof);
        return proven;
    }

    private byte[] hashes(Map<String, Object> credential, Map<String, Object> proof) {
        var options = new LinkedHashMap<String, Object>();
        options.put("@context", credential.get("@context"));
        options.putAll(proof);
        var hashes = new ByteArrayOutputStream();
        hashes.writeBytes(canonicalForm.hash(text(options)));
        hashes.writeBytes(canonicalForm.hash(text(credential)));
        return hashes.toByteArray();
    }

    private String text(Map<String, Object> document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A badge cannot be written", e);
        }
    }
}
