package com.cegidlife.learning.material.database;

import com.cegidlife.learning.material.MaterialFiles;
import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps files as rows of the service's own database, which all replicas share and every backup contains. */
@ApplicationScoped
public class MaterialPieces implements MaterialFiles {

    /** How much goes to or comes from the database at once, in bytes. */
    private static final int PIECE = 256 * 1024;

    private static final String ADD =
            "insert into material_files (id, material_id, path, media_type, size) values (?, ?, ?, ?, 0)";

    private static final String WRITE = "insert into material_pieces (file_id, position, bytes) values (?, ?, ?)";
    private static final String SIZE = "update material_files set size = ? where id = ?";

    private static final String FIND =
            "select id, media_type, size from material_files where material_id = ? and path = ?";

    private final DataSource dataSource;
    private final Ids ids;

    MaterialPieces(DataSource dataSource, Ids ids) {
        this.dataSource = dataSource;
        this.ids = ids;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(UUID materialId, String path, String mediaType, InputStream content) {
        var id = ids.next();
        try (var connection = dataSource.getConnection()) {
            execute(connection, ADD, id, materialId, path, mediaType);
            execute(connection, SIZE, write(connection, id, content), id);
        } catch (SQLException e) {
            throw failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long write(Connection connection, UUID id, InputStream content) throws SQLException, IOException {
        long size = 0;
        int position = 0;
        for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            execute(connection, WRITE, id, position++, piece);
            size += piece.length;
        }
        return size;
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public Optional<KeptFile> find(UUID materialId, String path) {
        try (var connection = dataSource.getConnection();
                var find = connection.prepareStatement(FIND)) {
            find.setObject(1, materialId);
            find.setString(2, path);
            try (var row = find.executeQuery()) {
                return row.next()
                        ? Optional.of(new KeptFile(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public InputStream open(KeptFile file) {
        return new PieceByPiece(dataSource, file.id());
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("A material cannot be read or written in the database", cause);
    }
}
