package com.cegidlife.servicekit.mail;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail to one person, in plain text. What may come from people is safe anywhere in it: control characters, which would
 * start another header, become blanks in the subject; a recipient that is no plain address is refused when it is sent.
 *
 * @param recipient the address alone, without a name
 * @param thread what the mail is about, a ticket say: readers' programs show the mails of one thread together
 * @param unsubscribe where readers' programs end the mails of this kind at one click (RFC 8058)
 * @param replyTo the address alone that answers are sent to; empty for the sender's
 */
public record Mail(
        String recipient,
        String subject,
        String text,
        Optional<UUID> thread,
        Optional<String> replyTo,
        Optional<URI> unsubscribe,
        List<Attachment> attachments) {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    public Mail {
        subject = CONTROLS.matcher(subject).replaceAll(" ").strip();
        attachments = List.copyOf(attachments);
    }

    public Mail(
            String recipient,
            String subject,
            String text,
            Optional<UUID> thread,
            Optional<String> replyTo,
            List<Attachment> attachments) {
        this(recipient, subject, text, thread, replyTo, Optional.empty(), attachments);
    }

    /**
     * A mail as templates write it.
     *
     * @param letter its first line is the subject, the text follows
     */
    public static Mail of(String recipient, String letter) {
        var lines = letter.strip().split("\\R", 2);
        var text = lines.length == 1 ? "" : lines[1].strip();
        return new Mail(recipient, lines[0], text, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public Mail inThread(UUID about) {
        return new Mail(recipient, subject, text, Optional.of(about), replyTo, unsubscribe, attachments);
    }

    public Mail answeredTo(String address) {
        return new Mail(recipient, subject, text, thread, Optional.of(address), unsubscribe, attachments);
    }

    public Mail unsubscribedAt(URI address) {
        return new Mail(recipient, subject, text, thread, replyTo, Optional.of(address), attachments);
    }

    public Mail with(Attachment attachment) {
        var all = Stream.concat(attachments.stream(), Stream.of(attachment)).toList();
        return new Mail(recipient, subject, text, thread, replyTo, unsubscribe, all);
    }
}
