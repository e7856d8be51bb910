package com.cegidlife.learning.material;

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
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A file that somebody sends, in a temporary file of this machine that is gone when this is closed. */
final class ReceivedFile implements AutoCloseable {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int PIECE = 64 * 1024;

    private final Path path;
    private final Runnable whenGone;
    private long size;
    private String sha256;

    private ReceivedFile(Path path, Runnable whenGone) {
        this.path = path;
        this.whenGone = whenGone;
    }

    /**
     * Writes what is sent, piece by piece.
     *
     * @param limit the largest accepted size in bytes
     * @throws Refusal {@code material-too-large}, or {@code invalid-request} for nothing at all or a broken upload
     */
    static ReceivedFile of(InputStream sent, long limit, Runnable whenGone) {
        var file = new ReceivedFile(temporary(whenGone), whenGone);
        try {
            file.fill(sent, limit);
            return file;
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static Path temporary(Runnable whenGone) {
        try {
            return Files.createTempFile("material-", ".part");
        } catch (IOException e) {
            whenGone.run();
            throw new UncheckedIOException(e);
        }
    }

    private void fill(InputStream sent, long limit) {
        var digest = sha256();
        var piece = new byte[PIECE];
        try (var file = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            for (int read = next(sent, piece); read >= 0; read = next(sent, piece)) {
                size += read;
                if (size > limit) {
                    throw new Refusal(MaterialProblem.MATERIAL_TOO_LARGE).with("limit", limit);
                }
                file.write(piece, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (size == 0) {
            throw invalid(new Text("le fichier est vide", "the file is empty"));
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    /** That the sender is gone is no failure of ours. */
    private static int next(InputStream sent, byte[] piece) {
        try {
            return sent.read(piece);
        } catch (IOException e) {
            throw invalid(new Text("l'envoi a été interrompu", "the upload broke off"));
        }
    }

    private static Refusal invalid(Text reason) {
        return new Refusal(CommonProblem.INVALID_REQUEST).violation("", reason);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    /** In lower-case hexadecimal digits. */
    String fingerprint() {
        return sha256;
    }

    /** @throws Refusal {@code document-format-refused} unless it begins as a PDF does */
    void mustBePdf() {
        try (var content = Files.newInputStream(path)) {
            if (!Arrays.equals(content.readNBytes(PDF.length), PDF)) {
                throw new Refusal(MaterialProblem.DOCUMENT_FORMAT_REFUSED);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
