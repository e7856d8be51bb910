package com.cegidlife.probe.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Sends one request and looks at the answer. Redirects are not followed: the status is the answer. Each request has a
 * client of its own and so a new connection, as a new visitor would: a connection kept from the last check would go on
 * answering although the server accepts nobody any more.
 */
final class HttpInspection {

    /** How much of a body is searched for the expected text, in bytes. */
    static final int LONGEST_BODY = 1 << 20;

    private final Names names;

    HttpInspection(Names names) {
        this.names = names;
    }

    Finding of(HttpTarget target) throws IOException, InterruptedException {
        names.resolve(target.uri().getHost());
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try {
            return judge(client.send(request(target), BodyHandlers.ofInputStream()), target);
        } finally {
            client.shutdownNow();
        }
    }

    private static HttpRequest request(HttpTarget target) {
        var request = HttpRequest.newBuilder(target.uri())
                .method(target.method().name(), BodyPublishers.noBody())
                .setHeader("User-Agent", "cegidlife-probe");
        target.headers().forEach(request::setHeader);
        return request.build();
    }

    private static Finding judge(HttpResponse<InputStream> response, HttpTarget target) throws IOException {
        var status = response.statusCode();
        try (var body = response.body()) {
            if (!target.status().accepts(status)) {
                return Finding.down("HTTP %d instead of %s".formatted(status, target.status()));
            }
            if (target.text().isPresent()
                    && !new String(body.readNBytes(LONGEST_BODY), UTF_8)
                            .contains(target.text().get())) {
                return Finding.down("HTTP %d without the expected text".formatted(status));
            }
        }
        return Finding.up("HTTP " + status);
    }
}
