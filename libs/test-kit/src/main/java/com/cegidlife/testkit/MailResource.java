package com.cegidlife.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the application of a test {@link WithMailServer} at the mail server of this JVM. */
public class MailResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "localhost",
                "quarkus.mailer.port", Integer.toString(SuiteServers.mails().port()),
                "quarkus.mailer.timeout", "PT3S");
    }

    /** The server serves the next application as well, and ends with the JVM. */
    @Override
    public void stop() {}
}
