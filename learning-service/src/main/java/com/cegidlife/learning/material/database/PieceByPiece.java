package com.cegidlife.learning.material.database;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads a file; takes a database connection for each piece alone, however slowly it is read. */
final class PieceByPiece extends InputStream {

    private static final String READ = "select bytes from material_pieces where file_id = ? and position = ?";

    private final DataSource dataSource;
    private final UUID fileId;
    private byte[] piece = {};
    private int taken;
    private int position;

    PieceByPiece(DataSource dataSource, UUID fileId) {
        this.dataSource = dataSource;
        this.fileId = fileId;
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
        }
        return piece.length == 0;
    }

    private byte[] next() throws IOException {
        try (var connection = dataSource.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setObject(1, fileId);
            read.setInt(2, position++);
            try (var row = read.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw new IOException("A material cannot be read from the database", e);
        }
    }
}
