package com.cegidlife.ticket.incomingmail;

import static com.cegidlife.testkit.SuiteServers.mails;
import static org.awaitility.Awaitility.await;

import com.cegidlife.testkit.ReceivedMail;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/** Somebody with a mail program. */
public record Correspondent(String address) {

    /** Whose mail nobody else gets. */
    public static Correspondent anybody() {
        return new Correspondent(UUID.randomUUID() + "@martin.example");
    }

    /** The newest mail that holds the words, once it has arrived. */
    public ReceivedMail gets(String words) {
        await("mail: " + words).until(() -> mails().receivedBy(address).stream().anyMatch(mail -> holds(mail, words)));
        return mails().receivedBy(address).reversed().stream()
                .filter(mail -> holds(mail, words))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(ReceivedMail mail, String words) {
        return (mail.subject() + mail.text()).contains(words);
    }

    /** Answers with a plain text; returns the Message-ID. */
    String writes(String to, String text) {
        return sends(to, text, Map.of());
    }

    /** The same with more headers, which may replace the usual ones. */
    String sends(String to, String text, Map<String, String> headers) {
        return sent(to, headers, mail -> mail.setText(text, "UTF-8"));
    }

    String sendsHtml(String to, String html) {
        return sent(to, Map.of(), mail -> mail.setContent(html, "text/html; charset=UTF-8"));
    }

    /** With files, by name. */
    String sendsFiles(String to, String text, Map<String, byte[]> files) {
        return sent(to, Map.of(), mail -> {
            var parts = new MimeMultipart();
            var words = new MimeBodyPart();
            words.setText(text, "UTF-8");
            parts.addBodyPart(words);
            for (var file : files.entrySet()) {
                var part = new MimeBodyPart();
                part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.getValue(), "application/pdf")));
                part.setFileName(file.getKey());
                parts.addBodyPart(part);
            }
            mail.setContent(parts);
        });
    }

    /** What the mail server of somebody tells of a mail that did not arrive. */
    String sendsDeliveryReport(String to) {
        return sent(to, Map.of(), mail -> {
            var words = new MimeBodyPart();
            words.setText("Votre message n'a pas été remis.", "UTF-8");
            var report = new MimeMultipart("report");
            report.addBodyPart(words);
            mail.setContent(report);
            mail.setHeader("Content-Type", report.getContentType() + "; report-type=delivery-status");
        });
    }

    interface Writing {
        void into(MimeMessage mail) throws MessagingException;
    }

    private String sent(String to, Map<String, String> headers, Writing writing) {
        try {
            var session = Session.getInstance(new Properties());
            var id = headers.getOrDefault("Message-ID", "<" + UUID.randomUUID() + "@martin.example>");
            var mail = new MimeMessage(session) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", id);
                }
            };
            mail.setFrom(new InternetAddress(address));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
            mail.setSubject("Re: Clôture impossible", "UTF-8");
            writing.into(mail);
            for (var header : headers.entrySet()) {
                mail.setHeader(header.getKey(), header.getValue());
            }
            mail.saveChanges();
            deliver(session, mail, to);
            return id;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void deliver(Session session, MimeMessage mail, String to) throws MessagingException {
        try (Transport smtp = session.getTransport("smtp")) {
            smtp.connect("localhost", mails().port(), null, null);
            smtp.sendMessage(mail, new InternetAddress[] {new InternetAddress(to)});
        }
    }
}
