package com.cegidlife.servicekit.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.UUID;

/** A mail as it travels. Each attempt to send it has the same {@code Message-ID}, so that a repeated one is recognised. */
class Letter extends MimeMessage {

    private final String domain;
    private final UUID id;

    Letter(Session session, InternetAddress from, QueuedMail queued) throws MessagingException {
        super(session);
        domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
        id = queued.id();
        var mail = queued.mail();
        setFrom(from);
        setRecipient(RecipientType.TO, new InternetAddress(mail.recipient()));
        if (mail.replyTo().isPresent()) {
            setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo().get())});
        }
        setSubject(mail.subject(), UTF_8.name());
        setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe().isPresent()) {
            setHeader("List-Unsubscribe", "<" + mail.unsubscribe().get().toASCIIString() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (mail.thread().isPresent()) {
            // Nobody has the mail that a thread is named after: replies to a missing mail are shown together all the
            // same
            setHeader("In-Reply-To", messageId(mail.thread().get()));
            setHeader("References", messageId(mail.thread().get()));
        }
        write(mail);
    }

    private void write(Mail mail) throws MessagingException {
        if (mail.attachments().isEmpty()) {
            setText(mail.text(), UTF_8.name());
            return;
        }
        var text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8.name());
        var parts = new MimeMultipart(text);
        for (var file : mail.attachments()) {
            parts.addBodyPart(part(file));
        }
        setContent(parts);
    }

    private static MimeBodyPart part(Attachment file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.contentType())));
        part.setFileName(file.name());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private String messageId(UUID about) {
        return "<" + about + "@" + domain + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId(id));
    }
}
