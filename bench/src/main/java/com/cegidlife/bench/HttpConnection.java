package com.cegidlife.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** A kept-alive HTTP/1.1 connection that costs next to nothing, so that a load measures the server and not the client. */
final class HttpConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream answers;

    HttpConnection(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        answers = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    /**
     * Posts JSON and reads the answer to its end.
     *
     * @param headers complete lines, each with its CRLF
     * @return the status
     */
    int post(String path, String headers, String json) throws IOException {
        return send("POST " + path, headers, json);
    }

    /**
     * The same with any method.
     *
     * @param target such as {@code PUT /answers/1}
     */
    int send(String target, String headers, String json) throws IOException {
        var body = json.getBytes(UTF_8);
        var head = "%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
                .formatted(target, body.length, headers)
                .getBytes(ISO_8859_1);
        var request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        socket.getOutputStream().write(request);
        return readAnswer();
    }

    private int readAnswer() throws IOException {
        var status = Integer.parseInt(readLine().split(" ")[1]);
        var length = 0L;
        for (var line = readLine(); !line.isEmpty(); line = readLine()) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(line.substring(15).strip());
            }
        }
        answers.skipNBytes(length);
        return status;
    }

    private String readLine() throws IOException {
        var line = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("The server has closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
