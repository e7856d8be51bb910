package com.cegidlife.servicekit.mail;

import io.smallrye.config.ConfigMapping;

/** How mails present themselves; where they are sent is Quarkus' {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "cegidlife.mail")
interface MailSettings {

    /** Sender of every mail, such as {@code CegidLife <ne-pas-repondre@cegidlife.example>}; its domain ends Message-IDs. */
    String from();
}
