package com.cegidlife.ticket.attachment.database;

import com.cegidlife.ticket.attachment.AttachmentStore;
import com.cegidlife.ticket.attachment.StoreKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Keeps contents as large objects of the service's own database, which all replicas share and every backup contains.
 * Written in one transaction; read piece by piece, each in its own.
 */
@ApplicationScoped
public class LargeObjectStore implements AttachmentStore {

    /** How much goes to or comes from the database at once, in bytes. */
    static final int PIECE = 256 * 1024;

    private static final String CREATE = """
            insert into attachment_large_objects (content_id, large_object) values (?, lo_create(0))
            returning large_object
            """;

    private static final String WRITE = "select lo_put(?::oid, ?, ?)";

    private static final String FIND = "select large_object from attachment_large_objects where content_id = ?";

    private static final String DELETE = """
            with gone as (delete from attachment_large_objects where content_id = ? returning large_object)
            select lo_unlink(large_object) from gone
            """;

    private final DataSource dataSource;

    LargeObjectStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public StoreKind kind() {
        return StoreKind.DATABASE;
    }

    @Override
    @Transactional
    public void put(UUID id, Path content) {
        try (var connection = dataSource.getConnection();
                var bytes = Files.newInputStream(content)) {
            write(connection, largeObject(connection, CREATE, id), bytes);
        } catch (SQLException e) {
            throw failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Connection connection, long largeObject, InputStream content)
            throws SQLException, IOException {
        try (var write = connection.prepareStatement(WRITE)) {
            long position = 0;
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                write.setLong(1, largeObject);
                write.setLong(2, position);
                write.setBytes(3, piece);
                write.execute();
                position += piece.length;
            }
        }
    }

    @Override
    public InputStream open(UUID id) {
        try (var connection = dataSource.getConnection()) {
            return new LargeObjectContent(dataSource, largeObject(connection, FIND, id));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    @Transactional
    public void delete(UUID id) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(DELETE)) {
            delete.setObject(1, id);
            delete.execute();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static long largeObject(Connection connection, String statement, UUID id) throws SQLException {
        try (var find = connection.prepareStatement(statement)) {
            find.setObject(1, id);
            try (var row = find.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("No content is kept for " + id);
                }
                return row.getLong(1);
            }
        }
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("A content cannot be read or written in the database", cause);
    }
}
