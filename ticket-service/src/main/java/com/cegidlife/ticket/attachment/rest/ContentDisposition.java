package com.cegidlife.ticket.attachment.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header that names a file (RFC 6266, with the encoding of RFC 8187 for names that are not ASCII). */
final class ContentDisposition {

    private static final Pattern ENCODED =
            Pattern.compile("(?i)(?:^|[;\\s])filename\\*\\s*=\\s*([\\w-]+)'[\\w-]*'([^;\\s]+)");

    private static final Pattern PLAIN =
            Pattern.compile("(?i)(?:^|[;\\s])filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");

    private static final Pattern NOT_PLAIN = Pattern.compile("[^ -~]|[\"\\\\%]");

    private ContentDisposition() {}

    /** The name in a header that somebody sends, as it was written; empty when there is none that can be read. */
    static Optional<String> fileName(String header) {
        var sent = header == null ? "" : header;
        return encoded(sent).or(() -> plain(sent));
    }

    /** The header that makes browsers save a content under this name. */
    static String attachment(String fileName) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        NOT_PLAIN.matcher(fileName).replaceAll("_"),
                        URLEncoder.encode(fileName, UTF_8).replace("+", "%20").replace("*", "%2A"));
    }

    private static Optional<String> encoded(String header) {
        var found = ENCODED.matcher(header);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(URLDecoder.decode(found.group(2).replace("+", "%2B"), Charset.forName(found.group(1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> plain(String header) {
        var found = PLAIN.matcher(header);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(found.group(1))
                .map(quoted -> quoted.replaceAll("\\\\(.)", "$1"))
                .or(() -> Optional.of(found.group(2)));
    }
}
