package com.cegidlife.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the application of a test {@link WithMailServer} at the mail server of this JVM. */
public class MailResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var server = SuiteServers.mails();
        return Map.of(
                "cegidlife.mail.drop", "false",
                "cegidlife.mail.smtp.host", "localhost",
                "cegidlife.mail.smtp.port", Integer.toString(server.port()),
                "cegidlife.mail.smtp.encryption", "NONE",
                "cegidlife.incoming-mail.imap.host", "localhost",
                "cegidlife.incoming-mail.imap.port", Integer.toString(server.imapPort()),
                "cegidlife.incoming-mail.imap.user", EmbeddedMailServer.SUPPORT,
                "cegidlife.incoming-mail.imap.password", EmbeddedMailServer.SUPPORT_PASSWORD,
                "cegidlife.incoming-mail.imap.tls", "false");
    }

    /** The server serves the next application as well, and ends with the JVM. */
    @Override
    public void stop() {}
}
