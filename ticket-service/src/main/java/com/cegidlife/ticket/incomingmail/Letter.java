package com.cegidlife.ticket.incomingmail;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mail as it arrived, decoded.
 *
 * @param messageId the same whenever the same mail arrives; at most 998 characters
 * @param sender the address in {@code From}; empty unless there is exactly one
 * @param recipients every address that it may have come to
 * @param text all of it, quotations included, in plain text; lines end with {@code \n}
 * @param headers those that tell whether a program wrote it, by name in lower case
 * @param defect why there is no text to go by; empty for a mail that could be read
 */
public record Letter(
        String messageId,
        Optional<String> sender,
        List<String> recipients,
        String subject,
        String text,
        List<Enclosure> enclosures,
        Map<String, String> headers,
        Optional<AsideReason> defect) {

    /** Longer than anybody writes; what is longer is cut. */
    public static final int LONGEST_TEXT = 200_000;

    /** The headers that tell whether a program wrote a mail. */
    public static final List<String> SIGNS = List.of(
            "auto-submitted",
            "precedence",
            "list-id",
            "x-loop",
            "x-autoreply",
            "x-autorespond",
            "return-path",
            "content-type");

    private static final int LONGEST_LINE = 998;

    public Letter {
        recipients = recipients.stream()
                .map(address -> readable(address, LONGEST_LINE))
                .toList();
        enclosures = List.copyOf(enclosures);
        headers = Map.copyOf(headers);
        sender = sender.map(address -> readable(address, LONGEST_LINE));
        subject = readable(subject, LONGEST_LINE).replace('\n', ' ').strip();
        text = readable(text, LONGEST_TEXT);
    }

    /** Without what the database does not take and what nobody can read. */
    private static String readable(String text, int longest) {
        var clean = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cs}\\p{Cntrl}&&[^\\n\\t]]", "");
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }

    /**
     * A file that came with a mail.
     *
     * @param name as the sender calls it
     * @param size in bytes
     */
    public record Enclosure(String name, long size, Content content) {

        public Enclosure {
            name = readable(name, LONGEST_LINE).replace('\n', ' ');
        }
    }

    /** Opens the file, anew each time. */
    public interface Content {
        InputStream open() throws IOException;
    }
}
