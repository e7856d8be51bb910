package com.cegidlife.ticket.attachment.rest;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jboss.logging.Logger;

/**
 * Sends a content piece by piece. One that cannot be read to its end breaks the connection off, which is the only way to
 * tell the receiver once a part is sent; the server by itself would leave the connection open for ever.
 */
final class Download implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(Download.class);
    private static final int PIECE = 64 * 1024;

    private final InputStream content;
    private final HttpServerResponse answer;

    Download(InputStream content, HttpServerResponse answer) {
        this.content = content;
        this.answer = answer;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var piece = new byte[PIECE];
        try (content) {
            for (int read = next(piece); read >= 0; read = next(piece)) {
                out.write(piece, 0, read);
            }
        }
    }

    private int next(byte[] piece) {
        try {
            return content.read(piece);
        } catch (IOException e) {
            LOG.error("A download broke off", e);
            answer.reset();
            return -1;
        }
    }
}
