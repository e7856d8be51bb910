package com.cegidlife.servicekit.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.servicekit.mail.MailSettings.Encryption;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jboss.logging.Logger;

/** Hands mails to the mail server, each over a connection of its own. */
@Startup // a sender that is no address shall be noticed at once
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    /**
     * No name, no list, nothing that would end a header: only what stands between the brackets of {@code RCPT TO}. Of other
     * letters than those of ASCII the commands would keep one byte each, and the mail would go to somebody else.
     */
    private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^,;:<>()\"@]]+@[!-~&&[^,;:<>()\"@]]+");

    private final MailSettings settings;
    private final InternetAddress from;
    private final Session session;

    Postman(MailSettings settings) throws AddressException, UnsupportedEncodingException {
        this.settings = settings;
        var sender = new InternetAddress(settings.from(), true);
        from = new InternetAddress(sender.getAddress(), sender.getPersonal(), UTF_8.name());
        session = Session.getInstance(properties(settings.smtp()));
    }

    private static Properties properties(MailSettings.Smtp smtp) {
        var properties = new Properties();
        var timeout = Long.toString(smtp.timeout().toMillis());
        properties.setProperty("mail.smtp.host", smtp.host());
        properties.setProperty("mail.smtp.port", Integer.toString(smtp.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(smtp.user().isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(smtp.encryption() == Encryption.TLS));
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(smtp.encryption() == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        return properties;
    }

    /**
     * Returns when the server has taken the mail.
     *
     * @throws RefusedRecipient when it never will
     * @throws MessagingException when it may later
     */
    void deliver(QueuedMail queued) throws MessagingException {
        mustBeAddress(queued.mail().recipient());
        if (settings.drop()) {
            return;
        }
        try {
            send(new Letter(session, from, queued));
        } catch (SendFailedException e) {
            if (e.getNextException() instanceof SMTPAddressFailedException answer && isPermanent(answer)) {
                throw new RefusedRecipient(answer.getMessage());
            }
            throw e;
        }
    }

    private static void mustBeAddress(String recipient) {
        if (!ADDRESS.matcher(recipient).matches()) {
            throw new RefusedRecipient("Not an address: " + recipient);
        }
        try {
            new InternetAddress(recipient).validate();
        } catch (AddressException e) {
            throw new RefusedRecipient("Not an address: " + e.getMessage());
        }
    }

    /** Not {@code Transport.send}, for which a farewell that fails undoes what the server has answered before. */
    private void send(Letter letter) throws MessagingException {
        letter.saveChanges();
        var smtp = settings.smtp();
        var transport = session.getTransport("smtp");
        try {
            transport.connect(smtp.user().orElse(null), smtp.password().orElse(null));
            transport.sendMessage(letter, letter.getAllRecipients());
        } finally {
            sayGoodbye(transport);
        }
    }

    private static void sayGoodbye(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debugf("The mail server did not wait for the farewell: %s", e.getClass());
        }
    }

    private static boolean isPermanent(SMTPAddressFailedException answer) {
        return answer.getReturnCode() / 100 == 5;
    }
}
