package com.cegidlife.servicekit.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The mails that were given up, in the order in which they were left. */
@ApplicationScoped
class UndeliveredMails {

    private static final String SELECT = """
            select id, recipient, created_at, given_up_at, attempts, last_error from outgoing_mails
            where given_up_at is not null and id > ? order by id limit ?
            """;

    private static final String RETRY = """
            update outgoing_mails set attempts = 0, next_attempt_at = ?, given_up_at = null where given_up_at is not null
            """;

    private static final UUID BEGINNING = new UUID(0, 0);

    private final DataSource dataSource;
    private final Clock clock;

    UndeliveredMails(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** At most {@code limit} of them, after one that was seen. */
    List<UndeliveredMail> list(Optional<UUID> after, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, after.orElse(BEGINNING));
            select.setInt(2, limit);
            try (var rows = select.executeQuery()) {
                var mails = new ArrayList<UndeliveredMail>();
                while (rows.next()) {
                    mails.add(mail(rows));
                }
                return mails;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The undelivered mails cannot be read", e);
        }
    }

    private static UndeliveredMail mail(ResultSet row) throws SQLException {
        return new UndeliveredMail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("given_up_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("last_error"));
    }

    /** Puts all of them into the queue again, as if they were new; returns how many. */
    int retry() {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(RETRY)) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The undelivered mails cannot be written", e);
        }
    }
}
