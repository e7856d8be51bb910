package com.cegidlife.testkit;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Map;

/**
 * A real SMTP server on a free port, which takes mails for every address but those of two domains: those of
 * {@value #REFUSED_DOMAIN} are unknown, it says (550), and those of {@value #BUSY_DOMAIN} shall be tried later (450). It is
 * an IMAP server as well, where the mailbox {@value #SUPPORT} is read, which gets what is sent to {@code support+…} too.
 */
public final class EmbeddedMailServer implements AutoCloseable {

    public static final String REFUSED_DOMAIN = "refused.example";
    public static final String BUSY_DOMAIN = "busy.example";

    /** Address, and name to log in with, of the mailbox of the support. */
    public static final String SUPPORT = "support@cegidlife.example";

    public static final String SUPPORT_PASSWORD = "support";

    private final int port = FreePort.find();
    private final int imapPort = FreePort.find();
    private GreenMail server;

    private EmbeddedMailServer() {}

    /** A running server without mails. */
    public static EmbeddedMailServer start() {
        var server = new EmbeddedMailServer();
        server.startAgain();
        return server;
    }

    public int port() {
        return port;
    }

    public int imapPort() {
        return imapPort;
    }

    /** The mails that arrived for an address since the last start, in the order of arrival. */
    public List<ReceivedMail> receivedBy(String address) {
        return server.getUserManager()
                .findUsers(user -> user.getEmail().equals(address))
                .flatMap(user -> received(user).stream())
                .map(mail -> ReceivedMail.read(mail.getMimeMessage()))
                .toList();
    }

    /** A copy: mails may arrive while it is looked at. */
    private List<StoredMessage> received(GreenMailUser user) {
        try {
            return server.getManagers().getImapHostManager().getInbox(user).getNonDeletedMessages();
        } catch (FolderException e) {
            throw new IllegalStateException("No inbox", e);
        }
    }

    /** Shuts the server down and forgets its mails: senders find nobody at its address. */
    public void stop() {
        server.stop();
    }

    /** Starts the stopped server at the same address. */
    public void startAgain() {
        server = new ChoosyServer(
                new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(imapPort, "localhost", ServerSetup.PROTOCOL_IMAP));
        server.withConfiguration(GreenMailConfiguration.aConfig()
                .withDisabledAuthentication()
                .withSieveIgnoreDetail()
                .withUser(SUPPORT, SUPPORT, SUPPORT_PASSWORD));
        server.start();
    }

    @Override
    public void close() {
        stop();
    }

    private static final class ChoosyServer extends GreenMail {

        ChoosyServer(ServerSetup... setups) {
            super(setups);
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            return super.createServices(setups, new ChoosyManagers(managers));
        }
    }

    private static final class ChoosyManagers extends Managers {

        private final Managers mailboxes;
        private final SmtpManager smtp;

        ChoosyManagers(Managers mailboxes) {
            this.mailboxes = mailboxes;
            smtp = new ChoosySmtp(mailboxes.getImapHostManager(), mailboxes.getUserManager());
        }

        @Override
        public SmtpManager getSmtpManager() {
            return smtp;
        }

        @Override
        public UserManager getUserManager() {
            return mailboxes.getUserManager();
        }

        @Override
        public ImapHostManager getImapHostManager() {
            return mailboxes.getImapHostManager();
        }
    }

    private static final class ChoosySmtp extends SmtpManager {

        ChoosySmtp(ImapHostManager mailboxes, UserManager users) {
            super(mailboxes, users);
        }

        @Override
        public String checkRecipient(SmtpState state, MailAddress recipient) {
            var address = recipient.getEmail();
            if (address.endsWith("@" + REFUSED_DOMAIN)) {
                return "550 5.1.1 No such recipient";
            }
            return address.endsWith("@" + BUSY_DOMAIN) ? "450 4.2.1 Try again later" : null;
        }
    }
}
