package com.cegidlife.ticket.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A content that ends only when it is the one that was attached: the last piece is held back until the checksum is
 * known to be right, so that whoever was told the size notices a damaged content as one that breaks off.
 */
final class VerifiedContent extends FilterInputStream {

    private final MessageDigest digest = Checksums.sha256();
    private final String sha256;
    private long left;

    /**
     * @param size in bytes
     * @param sha256 in lower-case hexadecimal digits
     */
    VerifiedContent(InputStream kept, long size, String sha256) {
        super(kept);
        this.left = size;
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws IOException when the content is not the one that was attached */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0 || length == 0) {
            return left == 0 ? -1 : 0;
        }
        int read = in.read(bytes, offset, (int) Math.min(length, left));
        mustBeIntact(read > 0);
        digest.update(bytes, offset, read);
        left -= read;
        mustBeIntact(left > 0 || HexFormat.of().formatHex(digest.digest()).equals(sha256));
        return read;
    }

    private void mustBeIntact(boolean intact) throws IOException {
        if (!intact) {
            throw new IOException("The content kept for the checksum " + sha256 + " is damaged");
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return in.skip(0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
