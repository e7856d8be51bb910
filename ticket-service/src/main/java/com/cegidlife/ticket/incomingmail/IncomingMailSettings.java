package com.cegidlife.ticket.incomingmail;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How answers to mails about tickets come in; without an address mails take none. */
@ConfigMapping(prefix = "cegidlife.incoming-mail")
public interface IncomingMailSettings {

    /**
     * Of the mailbox, such as {@code support@cegidlife.example}; what is sent to {@code support+…@cegidlife.example} must
     * arrive there too. At most 12 characters before the {@code @}.
     */
    Optional<String> address();

    /** Signs the addresses that mails are answered to; at least 32 characters. Another one voids those sent before. */
    Optional<String> secret();

    /** Where the mailbox is read. */
    Imap imap();

    /** How often the mailbox is looked into. */
    String every();

    /** The largest mail that is read, as it is sent: a third more than the documents in it. */
    @WithDefault("50M")
    MemorySize largestMail();

    /** How many mails of one person within an hour become notes. */
    @WithDefault("30")
    int mostAnHour();

    /** How long a mail is kept beside what became of it. */
    @WithDefault("P90D")
    Duration kept();

    /** A mailbox on an IMAP server. */
    interface Imap {

        /** Without it, addresses are given and nothing is read. */
        Optional<String> host();

        @WithDefault("993")
        int port();

        /** The address of the mailbox when absent. */
        Optional<String> user();

        Optional<String> password();

        /** From the first byte on. */
        @WithDefault("true")
        boolean tls();

        /** Folder that handled mails are moved to; made when missing. */
        @WithDefault("Handled")
        String handledFolder();
    }
}
