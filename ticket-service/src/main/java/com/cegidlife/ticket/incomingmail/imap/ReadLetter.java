package com.cegidlife.ticket.incomingmail.imap;

import com.cegidlife.ticket.incomingmail.AsideReason;
import com.cegidlife.ticket.incomingmail.IncomingMailSettings;
import com.cegidlife.ticket.incomingmail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * Reads a mail. First all of it into a temporary file: so a connection that breaks off cannot be mistaken for a fault of the
 * mail, and large documents need no memory.
 */
@ApplicationScoped
class ReadLetter {

    private static final Session LENIENT = Session.getInstance(lenient());

    private final long largest;

    ReadLetter(IncomingMailSettings settings) {
        largest = settings.largestMail().asLongValue();
    }

    private static Properties lenient() {
        var properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        return properties;
    }

    /**
     * @param then gets the letter, whose documents can be read until it returns
     * @throws IOException when the mail cannot be fetched
     */
    void read(MimeMessage mail, Consumer<Letter> then) throws MessagingException, IOException {
        if (mail.getSize() > largest) {
            then.accept(new Envelope(mail).letter("", List.of(), Optional.of(AsideReason.TOO_LARGE)));
            return;
        }
        var copy = Files.createTempFile("mail-", ".eml");
        try {
            fetch(mail, copy);
            readCopy(copy, then);
        } finally {
            Files.delete(copy);
        }
    }

    private static void fetch(MimeMessage mail, Path copy) throws MessagingException, IOException {
        try (var file = Files.newOutputStream(copy)) {
            mail.writeTo(file);
        }
    }

    private static void readCopy(Path copy, Consumer<Letter> then) throws IOException {
        try (var file = new SharedFileInputStream(copy.toFile())) {
            then.accept(letter(file));
        } catch (MessagingException e) {
            throw new IOException("Not even the headers can be read", e); // the server is not to blame
        }
    }

    private static Letter letter(InputStream file) throws MessagingException {
        var mail = new MimeMessage(LENIENT, file);
        var envelope = new Envelope(mail);
        var body = new Body();
        try {
            body.read(mail);
        } catch (MessagingException | IOException e) {
            return envelope.letter("", List.of(), Optional.of(AsideReason.UNREADABLE));
        }
        return envelope.letter(body.text(), body.enclosures(), Optional.empty());
    }
}
