package com.cegidlife.servicekit.mail;

import java.util.regex.Pattern;

/**
 * A file that goes with a mail.
 *
 * @param name what the recipient sees; control characters and those that end a quotation become underscores
 * @param contentType such as {@code text/calendar; method=REQUEST; charset=UTF-8}
 */
@SuppressWarnings("ArrayRecordComponent") // carried from a use case to the database and on, never compared
public record Attachment(String name, String contentType, byte[] content) {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\"\\\\]");
    private static final Pattern CONTENT_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+(; ?[\\w-]+=[\\w.+-]+)*");

    /** @throws IllegalArgumentException when the content type is none */
    public Attachment {
        if (!CONTENT_TYPE.matcher(contentType).matches()) {
            throw new IllegalArgumentException("Not a content type: " + contentType);
        }
        name = UNSAFE.matcher(name).replaceAll("_");
    }
}
