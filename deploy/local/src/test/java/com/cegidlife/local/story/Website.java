package com.cegidlife.local.story;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A real HTTP endpoint of a customer's environment, which answers 200 until it is stopped. */
final class Website implements AutoCloseable {

    private HttpServer server;
    private int port;

    Website() {
        start();
    }

    String url() {
        return "http://localhost:" + port + "/";
    }

    /** Answers again, at the same address as before. */
    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    @Override
    public void close() {
        stop();
    }
}
