package com.cegidlife.learning.badge;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The vocabularies that badges are written in, from {@code contexts/}; nothing is loaded from elsewhere. */
@ApplicationScoped
class Contexts implements DocumentLoader {

    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private static final Map<String, String> FILES =
            Map.of(CREDENTIALS, "/contexts/credentials-v2.jsonld", OPEN_BADGES, "/contexts/ob-v3p0-3.0.3.jsonld");

    private final Map<String, Document> loaded = new ConcurrentHashMap<>();

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        var file = FILES.get(url.toString());
        if (file == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "No vocabulary of ours: " + url);
        }
        return loaded.computeIfAbsent(file, Contexts::read);
    }

    private static Document read(String file) {
        try (var content = Contexts.class.getResourceAsStream(file)) {
            return JsonDocument.of(content);
        } catch (IOException | JsonLdError e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
