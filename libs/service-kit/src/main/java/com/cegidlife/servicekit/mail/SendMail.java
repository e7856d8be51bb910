package com.cegidlife.servicekit.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.jboss.logging.Logger;

/** Tries once to send a mail, and remembers how it went. No transaction is open while the mail server is talked to. */
@ApplicationScoped
class SendMail {

    private static final Logger LOG = Logger.getLogger(SendMail.class);

    /** A second to an hour apart, they take four days. */
    private static final int MOST_ATTEMPTS = 107;

    private final MailQueue queue;
    private final Postman postman;

    SendMail(MailQueue queue, Postman postman) {
        this.queue = queue;
        this.postman = postman;
    }

    /** @return whether the mail server has taken it */
    boolean send(QueuedMail mail) {
        try {
            postman.deliver(mail);
        } catch (RefusedRecipient e) {
            giveUp(mail, e.getMessage());
            return false;
        } catch (MessagingException | RuntimeException e) {
            tryLater(mail, e);
            return false;
        }
        queue.sent(mail);
        return true;
    }

    private void tryLater(QueuedMail mail, Exception failure) {
        if (mail.attempts() >= MOST_ATTEMPTS) {
            giveUp(mail, failure.toString());
        } else {
            queue.postpone(mail, failure.toString());
            LOG.warnf("Mail %s is tried again: %s", mail.id(), withoutAddress(failure));
        }
    }

    private void giveUp(QueuedMail mail, String error) {
        queue.giveUp(mail, error);
        LOG.errorf("Mail %s was given up after attempt %d, see /undelivered-mails", mail.id(), mail.attempts());
    }

    /** The answers of mail servers repeat whom they are about. */
    private static String withoutAddress(Exception failure) {
        return failure instanceof SendFailedException
                ? failure.getClass().getSimpleName()
                : failure.toString().lines().findFirst().orElseThrow();
    }
}
