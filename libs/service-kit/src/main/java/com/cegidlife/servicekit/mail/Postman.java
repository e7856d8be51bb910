package com.cegidlife.servicekit.mail;

import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.Startup;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.mailencoder.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/** Hands mails to the mail server. */
@Startup // a sender that is no address shall be noticed at once
@ApplicationScoped
class Postman {

    /** No name, no list, nothing that would end a header: only what stands between the brackets of {@code RCPT TO}. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s,;:<>()\"\\p{Cntrl}]+@[^\\s,;:<>()\"\\p{Cntrl}@]+");

    /** How Vert.x says that the server answered no to {@code RCPT TO}, and not to our sender or our password. */
    private static final String RECIPIENT_REFUSED = "recipient address not accepted";

    private final Mailer mailer;
    private final String from;
    private final String domain;

    Postman(Mailer mailer, MailSettings settings) {
        this.mailer = mailer;
        from = settings.from();
        var address = new EmailAddress(from).getEmail();
        domain = address.substring(address.lastIndexOf('@') + 1);
    }

    /**
     * Returns when the server has taken the mail.
     *
     * @throws RefusedRecipient when it never will
     * @throws RuntimeException when it may later
     */
    void deliver(QueuedMail queued) {
        var recipient = queued.mail().recipient();
        if (!ADDRESS.matcher(recipient).matches()) {
            throw new RefusedRecipient("Not an address: " + recipient);
        }
        try {
            mailer.send(message(queued));
        } catch (CompletionException e) {
            throw refused(e.getCause()) ? new RefusedRecipient(e.getCause().getMessage()) : e;
        }
    }

    private static boolean refused(Throwable failure) {
        return failure instanceof SMTPException answer
                && answer.isPermanent()
                && answer.getMessage().startsWith(RECIPIENT_REFUSED);
    }

    private io.quarkus.mailer.Mail message(QueuedMail queued) {
        var mail = queued.mail();
        var message = io.quarkus.mailer.Mail.withText(mail.recipient(), mail.subject(), mail.text())
                .setFrom(from)
                .addHeader("Message-ID", messageId(queued.id()))
                .addHeader("Auto-Submitted", "auto-generated");
        mail.thread()
                .map(this::messageId)
                .ifPresent(root -> message.addHeader("In-Reply-To", root).addHeader("References", root));
        mail.replyTo().ifPresent(message::setReplyTo);
        mail.attachments().forEach(file -> message.addAttachment(file.name(), file.content(), file.contentType()));
        return message;
    }

    /** Nobody has the mail that a thread is named after: replies to a missing mail are shown together all the same. */
    private String messageId(UUID id) {
        return "<" + id + "@" + domain + ">";
    }
}
