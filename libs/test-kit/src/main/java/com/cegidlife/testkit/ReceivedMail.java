package com.cegidlife.testkit;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A mail as its reader sees it, decoded.
 *
 * @param headers the first value of each, as sent; names in any case
 * @param text lines end with {@code \n}
 */
public record ReceivedMail(String subject, Map<String, String> headers, String text, List<Attachment> attachments) {

    /** A file that came with a mail. */
    @SuppressWarnings("ArrayRecordComponent") // compared by content in tests, never as a whole
    public record Attachment(String name, String contentType, byte[] content) {}

    static ReceivedMail read(MimeMessage message) {
        try {
            var text = new StringBuilder();
            var attachments = new ArrayList<Attachment>();
            collect(message, text, attachments);
            return new ReceivedMail(
                    message.getSubject(), headers(message), text.toString().replace("\r\n", "\n"), attachments);
        } catch (MessagingException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> headers(Part message) throws MessagingException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var all = message.getAllHeaders(); all.hasMoreElements(); ) {
            var header = all.nextElement();
            headers.putIfAbsent(header.getName(), header.getValue());
        }
        return headers;
    }

    private static void collect(Part part, StringBuilder text, List<Attachment> attachments)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (var index = 0; index < parts.getCount(); index++) {
                collect(parts.getBodyPart(index), text, attachments);
            }
        } else if (part.getFileName() != null) {
            try (var content = part.getInputStream()) {
                var name = MimeUtility.decodeText(part.getFileName());
                attachments.add(new Attachment(name, part.getContentType(), content.readAllBytes()));
            }
        } else {
            text.append(part.getContent());
        }
    }
}
