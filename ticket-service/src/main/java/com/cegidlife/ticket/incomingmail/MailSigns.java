package com.cegidlife.ticket.incomingmail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the headers of a mail say of who wrote it: a person, or a program that should not be answered (RFC 3834). */
final class MailSigns {

    private static final Set<String> TO_MANY = Set.of("bulk", "list", "junk", "auto_reply");

    private MailSigns() {}

    /** Why the mail is none of a person to us; empty when it may be one. */
    static Optional<AsideReason> in(Map<String, String> headers) {
        if (isBounce(headers)) {
            return Optional.of(AsideReason.BOUNCE);
        }
        var automatic = !value(headers, "auto-submitted").matches("|no\\b.*")
                || TO_MANY.contains(value(headers, "precedence"))
                || headers.containsKey("list-id")
                || headers.containsKey("x-loop")
                || headers.containsKey("x-autoreply")
                || headers.containsKey("x-autorespond");
        return automatic ? Optional.of(AsideReason.AUTOMATIC) : Optional.empty();
    }

    private static boolean isBounce(Map<String, String> headers) {
        return value(headers, "return-path").equals("<>")
                || value(headers, "content-type").matches("(?s)multipart/report.*delivery-status.*");
    }

    private static String value(Map<String, String> headers, String name) {
        return headers.getOrDefault(name, "").strip().toLowerCase(Locale.ROOT);
    }
}
