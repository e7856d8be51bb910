package com.cegidlife.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * {@code GET /} lists the mails, {@code GET /<number>} shows one, {@code GET /mails?to=<text>} answers them as JSON,
 * newest first; without {@code to}, all of them.
 */
final class MailHandler implements HttpHandler {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Supplier<List<Mail>> mails;

    MailHandler(Supplier<List<Mail>> mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/")) {
            answer(exchange, 200, "text/html", MailPage.list(mails.get()));
        } else if (path.equals("/mails")) {
            answer(exchange, 200, "application/json", JSON.writeValueAsString(addressedTo(wanted(exchange))));
        } else {
            show(exchange, path.substring(1));
        }
    }

    private void show(HttpExchange exchange, String number) throws IOException {
        var mail = mails.get().stream()
                .filter(one -> Integer.toString(one.number()).equals(number))
                .findFirst();
        if (mail.isPresent()) {
            answer(exchange, 200, "text/html", MailPage.one(mail.get()));
        } else {
            answer(exchange, 404, "text/html", MailPage.unknown());
        }
    }

    private List<Mail> addressedTo(String addressee) {
        return mails.get().stream().filter(mail -> mail.isFor(addressee)).toList();
    }

    private static String wanted(HttpExchange exchange) {
        var query = exchange.getRequestURI().getRawQuery();
        return Stream.ofNullable(query)
                .flatMap(all -> Stream.of(all.split("&")))
                .filter(parameter -> parameter.startsWith("to="))
                .map(parameter -> URLDecoder.decode(parameter.substring(3), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    /** Nothing but the page's own style is allowed to load or to run. */
    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var stream = exchange.getResponseBody()) {
            stream.write(bytes);
        }
    }
}
