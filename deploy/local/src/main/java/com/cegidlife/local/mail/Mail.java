package com.cegidlife.local.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A caught mail.
 *
 * @param number from 1, in the order of arrival
 * @param to every addressee, copies included
 * @param sentAt as the sender dated it; empty when the sender did not
 * @param text the plain text part; empty when there is none
 * @param html the HTML part, as sent and not to be trusted; empty when there is none
 * @param attachments names of the attached files
 */
record Mail(
        int number,
        String from,
        List<String> to,
        String subject,
        Optional<Instant> sentAt,
        String text,
        String html,
        List<String> attachments) {

    /** @throws UncheckedIOException when the message cannot be decoded */
    static Mail read(int number, Message message) {
        try {
            var content = new Content();
            content.collect(message);
            return new Mail(
                    number,
                    addresses(message.getFrom()).findFirst().orElse(""),
                    addresses(message.getAllRecipients()).toList(),
                    message.getSubject() == null ? "" : message.getSubject(),
                    Optional.ofNullable(message.getSentDate()).map(Date::toInstant),
                    content.text.toString(),
                    content.html.toString(),
                    content.attachments);
        } catch (MessagingException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of the addressees contains the given text, in any case. */
    boolean isFor(String addressee) {
        var wanted = addressee.toLowerCase(Locale.ROOT);
        return to.stream().anyMatch(address -> address.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Stream<String> addresses(Address[] addresses) {
        return addresses == null ? Stream.empty() : Stream.of(addresses).map(Address::toString);
    }

    /** What the parts of a message add up to. */
    private static final class Content {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<String> attachments = new ArrayList<>();

        private void collect(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart parts) {
                for (var index = 0; index < parts.getCount(); index++) {
                    collect(parts.getBodyPart(index));
                }
            } else if (part.getFileName() != null) {
                attachments.add(part.getFileName());
            } else if (part.isMimeType("text/html")) {
                html.append(part.getContent());
            } else if (part.isMimeType("text/*")) {
                text.append(part.getContent());
            }
        }
    }
}
