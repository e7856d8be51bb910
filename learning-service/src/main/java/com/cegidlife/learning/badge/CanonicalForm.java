package com.cegidlife.learning.badge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What JSON-LD states, in the one form in which everybody writes it (RDFC-1.0), whatever the order and the blanks. */
@ApplicationScoped
class CanonicalForm {

    private static final String SHA_256 = "SHA-256";

    private final DocumentLoader contexts;

    CanonicalForm(DocumentLoader contexts) {
        this.contexts = contexts;
    }

    /** Its SHA-256. */
    byte[] hash(String json) {
        return sha256().digest(of(json).getBytes(UTF_8));
    }

    /** As sorted N-Quads. */
    String of(String json) {
        try {
            var canon = RdfCanon.create(SHA_256);
            JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
                    .loader(contexts)
                    .provide(canon);
            var quads = new StringWriter();
            canon.provide(new NQuadsWriter(quads));
            return quads.toString();
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalStateException("A badge has no canonical form", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance(SHA_256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
