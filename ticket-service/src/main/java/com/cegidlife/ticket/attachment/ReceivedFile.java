package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;

/** A file that somebody sends, in a temporary file of this machine that is gone when this is closed. */
final class ReceivedFile implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final Path path;
    private final Runnable whenGone;
    private final MessageDigest digest = Checksums.sha256();
    private long size;

    private ReceivedFile(Path path, Runnable whenGone) {
        this.path = path;
        this.whenGone = whenGone;
    }

    static ReceivedFile empty(Runnable whenGone) {
        try {
            return new ReceivedFile(Files.createTempFile("attachment-", ".part"), whenGone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes what is sent, piece by piece.
     *
     * @param limit the largest accepted size in bytes
     * @param tooLate asked between pieces; true breaks off
     * @throws Refusal {@code attachment-too-large}, or {@code invalid-request} for nothing at all or a broken upload
     */
    void fill(InputStream sent, long limit, BooleanSupplier tooLate) {
        var piece = new byte[PIECE];
        try (var file = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            for (int read = next(sent, piece); read >= 0; read = next(sent, piece)) {
                size += read;
                mustFit(size, limit);
                if (tooLate.getAsBoolean()) {
                    throw broken();
                }
                file.write(piece, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (size == 0) {
            throw invalid(new Text("le fichier est vide", "the file is empty"));
        }
    }

    /** @throws Refusal {@code attachment-too-large} */
    static void mustFit(long size, long limit) {
        if (size > limit) {
            throw new Refusal(AttachmentProblem.ATTACHMENT_TOO_LARGE).with("limit", limit);
        }
    }

    /** That the sender is gone is no failure of ours. */
    private static int next(InputStream sent, byte[] piece) {
        try {
            return sent.read(piece);
        } catch (IOException e) {
            throw broken();
        }
    }

    private static Refusal broken() {
        return invalid(new Text("l'envoi a été interrompu", "the upload broke off"));
    }

    private static Refusal invalid(Text reason) {
        return new Refusal(CommonProblem.INVALID_REQUEST).violation("", reason);
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    /** In lower-case hexadecimal digits; asked once, after {@link #fill}. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            whenGone.run();
        }
    }
}
