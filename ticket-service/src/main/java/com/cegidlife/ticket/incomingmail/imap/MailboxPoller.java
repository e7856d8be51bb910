package com.cegidlife.ticket.incomingmail.imap;

import com.cegidlife.ticket.incomingmail.IncomingMailSettings;
import com.cegidlife.ticket.incomingmail.ReceiveLetter;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import org.jboss.logging.Logger;

/** Looks into the mailbox every {@code cegidlife.incoming-mail.every}; while its server is away, mails wait there. */
@ApplicationScoped
class MailboxPoller {

    private static final Logger LOG = Logger.getLogger(MailboxPoller.class);

    private final IncomingMailSettings settings;
    private final ReadLetter readLetter;
    private final ReceiveLetter receiveLetter;

    MailboxPoller(IncomingMailSettings settings, ReadLetter readLetter, ReceiveLetter receiveLetter) {
        this.settings = settings;
        this.readLetter = readLetter;
        this.receiveLetter = receiveLetter;
    }

    @Scheduled(every = "${cegidlife.incoming-mail.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        settings.imap().host().ifPresent(host -> {
            try (var mailbox = Mailbox.open(host, settings)) {
                mailbox.handle(mail -> readLetter.read(mail, receiveLetter::receive));
            } catch (MessagingException e) {
                LOG.warnf("The mailbox cannot be read, mails wait: %s", e.toString());
            }
        });
    }
}
