package com.cegidlife.ticket.personal;

import com.cegidlife.ticket.personal.PersonalRecord.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Everything that the service holds about a customer's user. */
@ApplicationScoped
public class PersonalRecords {

    private static final Position BEGINNING = new Position(PersonalSection.ACCOUNT, new UUID(0, 0));

    private final DataSource dataSource;

    PersonalRecords(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Section by section, in each by id.
     *
     * @param after shows what follows this position; empty for the beginning
     */
    public List<PersonalRecord> of(UUID userId, Optional<Position> after, int limit) {
        var start = after.orElse(BEGINNING);
        var records = new ArrayList<PersonalRecord>();
        try (var connection = dataSource.getConnection()) {
            for (var section : EnumSet.range(start.section(), PersonalSection.MAILS)) {
                var from = section == start.section() ? start.id() : BEGINNING.id();
                records.addAll(read(connection, userId, new Position(section, from), limit - records.size()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What is held about a user cannot be read", e);
        }
        return records;
    }

    private static List<PersonalRecord> read(Connection connection, UUID userId, Position after, int limit)
            throws SQLException {
        try (var select = connection.prepareStatement(after.section().select())) {
            select.setObject(1, userId);
            select.setObject(2, after.id());
            select.setInt(3, limit);
            try (var rows = select.executeQuery()) {
                var records = new ArrayList<PersonalRecord>();
                while (rows.next()) {
                    records.add(record(after.section(), rows));
                }
                return records;
            }
        }
    }

    private static PersonalRecord record(PersonalSection section, ResultSet row) throws SQLException {
        var at = Optional.ofNullable(row.getObject(2, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
        return new PersonalRecord(section, row.getObject(1, UUID.class), at, row.getString(3));
    }
}
