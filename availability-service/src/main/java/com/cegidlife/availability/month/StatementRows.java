package com.cegidlife.availability.month;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** How statements are kept as rows. */
final class StatementRows {

    /** In the order in which they are written and read. */
    static final String COLUMNS = """
            environment_id, month, revision, position, closed_at, reason, rate_percent, met, document, hash, previous_hash
            """;

    /** The same without the documents, which may be large. */
    static final String BRIEF = COLUMNS.replace("document", "''::bytea");

    private StatementRows() {}

    static void fill(PreparedStatement insert, KeptStatement kept) throws SQLException {
        insert.setObject(1, kept.environmentId());
        insert.setObject(2, kept.month().atDay(1));
        insert.setInt(3, kept.revision());
        insert.setLong(4, kept.position());
        insert.setObject(5, kept.closedAt().atOffset(ZoneOffset.UTC));
        insert.setString(6, kept.reason().orElse(null));
        insert.setBigDecimal(7, kept.ratePercent());
        insert.setBoolean(8, kept.met());
        insert.setBytes(9, kept.document());
        insert.setBytes(10, HexFormat.of().parseHex(kept.hash()));
        insert.setBytes(11, kept.previousHash().map(HexFormat.of()::parseHex).orElse(null));
    }

    static KeptStatement read(ResultSet row) throws SQLException {
        return new KeptStatement(
                row.getObject(1, UUID.class),
                YearMonth.from(row.getObject(2, LocalDate.class)),
                row.getInt(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString(6)),
                row.getBigDecimal(7),
                row.getBoolean(8),
                row.getBytes(9),
                HexFormat.of().formatHex(row.getBytes(10)),
                Optional.ofNullable(row.getBytes(11)).map(HexFormat.of()::formatHex));
    }
}
