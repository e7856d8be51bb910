package com.cegidlife.ticket.attachment.clamd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server that speaks clamd's INSTREAM; what it answers is decided by words in the content. */
public final class SmallClamd implements AutoCloseable {

    /** Is taken for malware. */
    public static final String INFECTED = "THIS-IS-INFECTED";

    /** Makes the daemon hang up instead of answering. */
    public static final String SILENT = "THIS-GETS-NO-ANSWER";

    /** Exceeds what the daemon is configured to look at. */
    public static final String TOO_LARGE = "THIS-IS-TOO-LARGE";

    private final ServerSocket server;
    private volatile byte[] latest = {};

    public SmallClamd() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("small-clamd").start(this::serve);
    }

    public String address() {
        return "localhost:" + server.getLocalPort();
    }

    /** The content that was sent last. */
    public byte[] latest() {
        return latest;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                answer(client);
            } catch (IOException e) {
                // The next client has nothing to do with it; a closed server ends the loop.
            }
        }
    }

    private void answer(Socket client) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
        if (!new String(in.readNBytes(10), US_ASCII).equals("zINSTREAM\0")) {
            client.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(US_ASCII));
            return;
        }
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        latest = content.toByteArray();
        client.getOutputStream().write(verdict(content.toString(ISO_8859_1)).getBytes(US_ASCII));
    }

    private static String verdict(String content) {
        if (content.contains(INFECTED)) {
            return "stream: Eicar-Signature FOUND\0";
        }
        if (content.contains(TOO_LARGE)) {
            return "INSTREAM size limit exceeded. ERROR\0";
        }
        return content.contains(SILENT) ? "" : "stream: OK\0";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
