package com.cegidlife.ticket.attachment.clamd;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.regex.Pattern;

/** Where a ClamAV daemon listens; speaks its protocol (clamd(8), command {@code INSTREAM}). */
record ClamdAddress(String host, int port) {

    private static final int CONNECT_MILLIS = 2_000;

    /** A scan takes seconds; the daemon's own limit is two minutes. */
    private static final int ANSWER_MILLIS = 130_000;

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;
    private static final Pattern FORM = Pattern.compile("(.+):(\\d{1,5})");

    /** @throws IllegalArgumentException when it is not a host and a port, such as {@code clamd:3310} */
    static ClamdAddress parse(String address) {
        var parts = FORM.matcher(address.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("cegidlife.attachments.clamd is no host:port: " + address);
        }
        return new ClamdAddress(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    /**
     * Sends a content to the daemon.
     *
     * @return its answer, such as {@code stream: OK} or {@code stream: Eicar-Signature FOUND}
     * @throws IOException when it cannot be reached, or does not answer in time
     */
    String scan(InputStream content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
            out.write("zINSTREAM\0".getBytes(US_ASCII));
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                out.writeInt(piece.length);
                out.write(piece);
            }
            out.writeInt(0);
            out.flush();
            return answer(new BufferedInputStream(socket.getInputStream()));
        }
    }

    /** Ends with a zero byte, or with the connection. */
    private static String answer(InputStream in) throws IOException {
        var answer = new ByteArrayOutputStream();
        for (int read = in.read(); read > 0 && answer.size() < LONGEST_ANSWER; read = in.read()) {
            answer.write(read);
        }
        return answer.toString(UTF_8).strip();
    }
}
