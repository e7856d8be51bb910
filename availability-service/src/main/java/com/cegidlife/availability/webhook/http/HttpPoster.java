package com.cegidlife.availability.webhook.http;

import com.cegidlife.availability.webhook.Poster;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Posts over HTTP; redirects are answers and are not followed, and what is answered is not read. */
@ApplicationScoped
class HttpPoster implements Poster {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int NOT_OK = 300;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Override
    public Answer post(URI address, String secret, Instant at, byte[] body) {
        var begun = System.nanoTime();
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(TIMEOUT)
                    .header("Content-Type", "application/json")
                    .header("CegidLife-Signature", Signature.of(secret, at, body))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            var error = status >= OK && status < NOT_OK ? Optional.<String>empty() : Optional.of("HTTP " + status);
            return new Answer(Optional.of(status), error, millisSince(begun));
        } catch (IOException | IllegalArgumentException e) {
            return new Answer(Optional.empty(), Optional.of(e.toString()), millisSince(begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(Optional.empty(), Optional.of("interrupted"), millisSince(begun));
        }
    }

    private static long millisSince(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
