package com.cegidlife.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;

/** Reads over HTTP, one request after the other, and how long each takes. */
final class TimedRequests {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    TimedRequests(int port) {
        this.port = port;
    }

    /** Prints how long requests take after a warm-up. */
    void report(String what, String path, String token, int warmUp, int requests)
            throws IOException, InterruptedException {
        for (int i = 0; i < warmUp; i++) {
            get(path, token);
        }
        var nanos = new long[requests];
        var bytes = 0;
        for (int i = 0; i < requests; i++) {
            var begin = System.nanoTime();
            bytes = get(path, token).length;
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms, fastest %.1f ms (%,d requests, %,d bytes each)%n",
                what, nanos[requests / 2] / 1e6, nanos[requests * 99 / 100] / 1e6, nanos[0] / 1e6, requests, bytes);
    }

    byte[] get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token).build(), 200);
    }

    byte[] post(String path, String token, String json) throws IOException, InterruptedException {
        return send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                201);
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private byte[] send(HttpRequest request, int expected) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != expected) {
            throw new IOException("Answered " + answer.statusCode() + ": " + new String(answer.body(), UTF_8));
        }
        return answer.body();
    }
}
