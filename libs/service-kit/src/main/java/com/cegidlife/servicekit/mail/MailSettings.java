package com.cegidlife.servicekit.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Whom mails come from, and which server takes them. */
@ConfigMapping(prefix = "cegidlife.mail")
public interface MailSettings {

    /** Sender of every mail, such as {@code CegidLife <ne-pas-repondre@cegidlife.example>}; its domain ends Message-IDs. */
    String from();

    /** Sends nothing, and takes every mail for sent: for tests and live reload. */
    @WithDefault("false")
    boolean drop();

    Smtp smtp();

    /** The mail server. */
    interface Smtp {

        String host();

        @WithDefault("587")
        int port();

        @WithDefault("STARTTLS")
        Encryption encryption();

        /** Empty for a server that knows who may send by itself. */
        Optional<String> user();

        Optional<String> password();

        /** For the connection, and for each answer of the server: an attempt waits for a dozen at most, and has fifteen minutes. */
        @WithDefault("PT1M")
        Duration timeout();
    }

    /** How the connection is kept from being read. */
    enum Encryption {
        /** Not at all: for a server on the same machine. */
        NONE,
        /** From the first command on, or no mail is sent. */
        STARTTLS,
        /** From the first byte on. */
        TLS
    }
}
