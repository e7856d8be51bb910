package com.cegidlife.ticket.incomingmail.imap;

import com.cegidlife.ticket.incomingmail.IncomingMailSettings;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * A mailbox on an IMAP server, open. What is in its inbox has not been handled: mails that are leave it for another folder,
 * whether or not somebody has read them with a mail program.
 */
final class Mailbox implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Mailbox.class);

    private static final String INBOX = "INBOX";
    private static final String PATIENCE_MILLIS = "20000";
    private static final String PIECE_BYTES = "262144";

    private final Store store;
    private final Folder inbox;
    private final Folder handled;

    private Mailbox(Store store, Folder inbox, Folder handled) {
        this.store = store;
        this.inbox = inbox;
        this.handled = handled;
    }

    /** Does something with a mail; when it throws, the mail stays and is handled another time. */
    interface Work {
        void on(MimeMessage mail) throws MessagingException, IOException;
    }

    /** @throws MessagingException when the server is away, or does not let us in */
    static Mailbox open(String host, IncomingMailSettings settings) throws MessagingException {
        var imap = settings.imap();
        var user = imap.user().or(settings::address).orElse("");
        var protocol = imap.tls() ? "imaps" : "imap";
        var store = Session.getInstance(properties("mail." + protocol + ".")).getStore(protocol);
        store.connect(host, imap.port(), user, imap.password().orElse(""));
        try {
            var handled = store.getFolder(imap.handledFolder());
            if (!handled.exists()) {
                handled.create(Folder.HOLDS_MESSAGES);
            }
            var inbox = store.getFolder(INBOX);
            inbox.open(Folder.READ_WRITE);
            return new Mailbox(store, inbox, handled);
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    private static Properties properties(String prefix) {
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "timeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "writetimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "fetchsize", PIECE_BYTES);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }

    /** Handles the mails in the inbox, in the order in which they arrived. */
    void handle(Work work) throws MessagingException {
        for (var mail : inbox.getMessages()) {
            if (isHandled(mail, work)) {
                inbox.copyMessages(new Message[] {mail}, handled);
                mail.setFlag(Flags.Flag.DELETED, true);
            }
        }
    }

    /** One that cannot be handled keeps none of the others. */
    private static boolean isHandled(Message mail, Work work) throws MessagingException {
        try {
            if (mail.isSet(Flags.Flag.DELETED)) {
                return false;
            }
            work.on((MimeMessage) mail);
            return true;
        } catch (MessagingException | IOException | RuntimeException e) {
            if (e instanceof MessagingException gone && !mail.getFolder().isOpen()) {
                throw gone;
            }
            LOG.warnf("A mail stays in the inbox, to be handled another time: %s", e.toString());
            return false;
        }
    }

    /** Mails that were handled leave the inbox. */
    @Override
    public void close() throws MessagingException {
        try (store) {
            inbox.close(true);
        }
    }
}
