package com.cegidlife.servicekit.mail;

import java.util.UUID;

/**
 * A mail that an instance has claimed, to try to send it.
 *
 * @param attempts how often it was tried, this time included
 */
record QueuedMail(UUID id, Mail mail, int attempts) {

    QueuedMail with(Attachment attachment) {
        return new QueuedMail(id, mail.with(attachment), attempts);
    }
}
