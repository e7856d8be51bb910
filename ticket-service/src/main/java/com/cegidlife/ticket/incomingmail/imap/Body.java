package com.cegidlife.ticket.incomingmail.imap;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.ticket.incomingmail.Letter;
import com.cegidlife.ticket.incomingmail.Letter.Enclosure;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a mail and its files, from however many parts. Of the forms of one text the plain one is read; small pictures
 * inside a text, which are decoration, are left out.
 */
final class Body {

    /** A mail of more parts is none that a mail program makes. */
    private static final int MOST_PARTS = 300;

    private static final int DEEPEST = 20;

    private static final int DECORATION_BYTES = 8_000;

    private static final String NAMELESS = "document";

    private final StringBuilder text = new StringBuilder();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private int parts;

    String text() {
        return text.toString();
    }

    List<Enclosure> enclosures() {
        return enclosures;
    }

    /** @throws MessagingException when the mail does not keep the rules of mails, or is made of too many parts */
    void read(Part mail) throws MessagingException, IOException {
        read(mail, 0);
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            throw new MessagingException("Too many parts");
        }
        if (part.isMimeType("multipart/alternative")) {
            readOneOf(children(part), depth + 1);
        } else if (part.isMimeType("multipart/*")) {
            for (var child : children(part)) {
                read(child, depth + 1);
            }
        } else if (isText(part)) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words(part));
        } else {
            enclose(part);
        }
    }

    private void readOneOf(List<Part> forms, int depth) throws MessagingException, IOException {
        for (var form : forms) {
            if (form.isMimeType("text/plain") && !words(form).isBlank()) {
                read(form, depth);
                return;
            }
        }
        for (var form : forms.reversed()) {
            if (form.isMimeType("text/html") || form.isMimeType("multipart/*")) {
                read(form, depth);
                return;
            }
        }
    }

    private static List<Part> children(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart content)) {
            throw new MessagingException("No parts");
        }
        var children = new ArrayList<Part>();
        for (var index = 0; index < Math.min(content.getCount(), MOST_PARTS + 1); index++) {
            children.add(content.getBodyPart(index));
        }
        return children;
    }

    private static boolean isText(Part part) throws MessagingException {
        return (part.isMimeType("text/plain") || part.isMimeType("text/html"))
                && name(part).isEmpty()
                && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private static String words(Part part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            var words = new String(content.readNBytes(Letter.LONGEST_TEXT * 4), charset(part));
            return part.isMimeType("text/html") ? HtmlText.of(words) : words;
        }
    }

    /** UTF-8 for one that is not stated, or that nobody knows. */
    private static Charset charset(Part part) {
        try {
            var stated = new ContentType(part.getContentType()).getParameter("charset");
            return stated == null ? UTF_8 : Charset.forName(MimeUtility.javaCharset(stated));
        } catch (MessagingException | IllegalArgumentException e) {
            return UTF_8;
        }
    }

    private void enclose(Part part) throws MessagingException, IOException {
        if (part instanceof MimePart inText && inText.getContentID() != null && size(part) < DECORATION_BYTES) {
            return;
        }
        enclosures.add(new Enclosure(name(part).orElse(NAMELESS), size(part), () -> content(part)));
    }

    private static InputStream content(Part part) throws IOException {
        try {
            return part.getInputStream();
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static long size(Part part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            return content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static Optional<String> name(Part part) throws MessagingException {
        return Optional.ofNullable(part.getFileName()).map(Body::decoded).filter(name -> !name.isBlank());
    }

    private static String decoded(String name) {
        try {
            return MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException e) {
            return name;
        }
    }
}
