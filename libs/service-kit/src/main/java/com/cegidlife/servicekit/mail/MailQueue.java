package com.cegidlife.servicekit.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The mails that wait to be sent. */
@ApplicationScoped
class MailQueue {

    /** Whoever claims a mail has fifteen minutes, longer than any attempt takes; then it is there for others again. */
    private static final String CLAIM = """
            with due as materialized (
                select id from outgoing_mails where next_attempt_at <= ?
                order by next_attempt_at limit ? for update skip locked)
            update outgoing_mails
            set attempts = attempts + 1, next_attempt_at = ?::timestamptz + interval '15 minutes'
            from due
            where outgoing_mails.id = due.id
            returning outgoing_mails.id, recipient, subject, body, thread_id, reply_to, unsubscribe_url,
                attempts
            """;

    private static final String ATTACHMENTS = """
            select mail_id, name, content_type, content from outgoing_mail_attachments
            where mail_id = any (?) order by mail_id, position
            """;

    private static final String SENT = """
            update outgoing_mails set sent_at = ?, next_attempt_at = null, given_up_at = null, last_error = null
            where id = ? and sent_at is null
            """;

    private static final String POSTPONE = """
            update outgoing_mails
            set last_error = ?,
                next_attempt_at = ?::timestamptz + least(interval '1 second' * 2 ^ least(attempts, 12), interval '1 hour')
            where id = ? and next_attempt_at is not null
            """;

    private static final String GIVE_UP = """
            update outgoing_mails set last_error = ?, given_up_at = ?, next_attempt_at = null
            where id = ? and next_attempt_at is not null
            """;

    private final DataSource dataSource;
    private final Clock clock;

    MailQueue(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Some of the mails that are due, the longest due first; nobody else gets them for fifteen minutes. */
    List<QueuedMail> claim(int limit) {
        try (var connection = dataSource.getConnection();
                var claim = connection.prepareStatement(CLAIM)) {
            claim.setObject(1, now());
            claim.setInt(2, limit);
            claim.setObject(3, now());
            var claimed = new HashMap<UUID, QueuedMail>();
            try (var rows = claim.executeQuery()) {
                while (rows.next()) {
                    var mail = mail(rows);
                    claimed.put(mail.id(), mail);
                }
            }
            attach(connection, claimed);
            return List.copyOf(claimed.values());
        } catch (SQLException e) {
            throw new IllegalStateException("The outgoing mails cannot be read", e);
        }
    }

    private static QueuedMail mail(ResultSet row) throws SQLException {
        var mail = new Mail(
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                Optional.ofNullable(row.getObject("thread_id", UUID.class)),
                Optional.ofNullable(row.getString("reply_to")),
                Optional.ofNullable(row.getString("unsubscribe_url")).map(URI::create),
                List.of());
        return new QueuedMail(row.getObject("id", UUID.class), mail, row.getInt("attempts"));
    }

    private static void attach(Connection connection, Map<UUID, QueuedMail> mails) throws SQLException {
        try (var select = connection.prepareStatement(ATTACHMENTS)) {
            select.setArray(1, connection.createArrayOf("uuid", mails.keySet().toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var attachment = new Attachment(rows.getString(2), rows.getString(3), rows.getBytes(4));
                    mails.computeIfPresent(rows.getObject(1, UUID.class), (id, mail) -> mail.with(attachment));
                }
            }
        }
    }

    /** The mail server has taken it. */
    void sent(QueuedMail mail) {
        update(SENT, now(), mail.id());
    }

    /** Lets it wait: two seconds, then twice as long each time, up to an hour. */
    void postpone(QueuedMail mail, String error) {
        update(POSTPONE, error, now(), mail.id());
    }

    /** It is not tried any more until an operator asks for it; kept with the error. */
    void giveUp(QueuedMail mail, String error) {
        update(GIVE_UP, error, now(), mail.id());
    }

    private void update(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++) {
                update.setObject(index + 1, parameters[index]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The outgoing mails cannot be written", e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
