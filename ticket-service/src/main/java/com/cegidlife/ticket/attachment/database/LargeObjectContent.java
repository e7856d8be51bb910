package com.cegidlife.ticket.attachment.database;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads a large object; takes a database connection for each piece alone, however slowly it is read. */
final class LargeObjectContent extends InputStream {

    private static final String READ = "select lo_get(?::oid, ?, ?)";

    private final DataSource dataSource;
    private final long largeObject;
    private byte[] piece = {};
    private int taken;
    private long position;

    LargeObjectContent(DataSource dataSource, long largeObject) {
        this.dataSource = dataSource;
        this.largeObject = largeObject;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : piece[taken++] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int read = Math.min(length, piece.length - taken);
        System.arraycopy(piece, taken, bytes, offset, read);
        taken += read;
        return read;
    }

    private boolean isAtEnd() throws IOException {
        if (taken == piece.length) {
            piece = next();
            taken = 0;
            position += piece.length;
        }
        return piece.length == 0;
    }

    private byte[] next() throws IOException {
        try (var connection = dataSource.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setLong(1, largeObject);
            read.setLong(2, position);
            read.setInt(3, LargeObjectStore.PIECE);
            try (var row = read.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IOException("A content cannot be read from the database", e);
        }
    }
}
