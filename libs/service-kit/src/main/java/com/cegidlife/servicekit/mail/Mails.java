package com.cegidlife.servicekit.mail;

import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Where a use case leaves its mails. They are written in the use case's own transaction and sent after the commit, at
 * least once, however long the mail server is away (R14.3); a repeated mail has the same {@code Message-ID}.
 */
@ApplicationScoped
public class Mails {

    private static final String INSERT = """
            insert into outgoing_mails (id, recipient, subject, body, thread_id, reply_to, created_at, next_attempt_at,
                unsubscribe_url)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ATTACH = """
            insert into outgoing_mail_attachments (mail_id, position, name, content_type, content)
            values (?, ?, ?, ?, ?)
            """;

    private static final String FORGET =
            "delete from outgoing_mails where recipient = ? and (sent_at is not null or given_up_at is not null)";

    private final DataSource dataSource;
    private final Ids ids;
    private final Clock clock;

    Mails(DataSource dataSource, Ids ids, Clock clock) {
        this.dataSource = dataSource;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds a mail to the running transaction; fails when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(Mail mail) {
        send(List.of(mail));
    }

    /**
     * The same for several mails, in two round trips.
     *
     * @return the ids of the mails, in their order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> send(List<Mail> mails) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT);
                var attach = connection.prepareStatement(ATTACH)) {
            var sent = new ArrayList<UUID>(mails.size());
            for (var mail : mails) {
                var id = ids.next();
                fill(insert, id, mail);
                insert.addBatch();
                addAll(attach, id, mail.attachments());
                sent.add(id);
            }
            insert.executeBatch();
            attach.executeBatch();
            return sent;
        } catch (SQLException e) {
            throw new IllegalStateException("The outgoing mails cannot be written", e);
        }
    }

    /**
     * Removes, in the running transaction, the mails to an address that were sent or given up; those that are still to be
     * sent leave as usual.
     *
     * @return how many
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forget(String recipient) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(FORGET)) {
            delete.setString(1, recipient);
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The outgoing mails cannot be removed", e);
        }
    }

    private void fill(PreparedStatement insert, UUID id, Mail mail) throws SQLException {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        insert.setObject(1, id);
        insert.setString(2, mail.recipient());
        insert.setString(3, mail.subject());
        insert.setString(4, mail.text());
        insert.setObject(5, mail.thread().orElse(null));
        insert.setString(6, mail.replyTo().orElse(null));
        insert.setObject(7, now);
        insert.setObject(8, now);
        insert.setString(9, mail.unsubscribe().map(URI::toString).orElse(null));
    }

    private static void addAll(PreparedStatement attach, UUID id, List<Attachment> attachments) throws SQLException {
        for (var position = 0; position < attachments.size(); position++) {
            var attachment = attachments.get(position);
            attach.setObject(1, id);
            attach.setInt(2, position);
            attach.setString(3, attachment.name());
            attach.setString(4, attachment.contentType());
            attach.setBytes(5, attachment.content());
            attach.addBatch();
        }
    }
}
