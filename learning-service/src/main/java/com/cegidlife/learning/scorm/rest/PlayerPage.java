package com.cegidlife.learning.scorm.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** The page and the script that play packages. */
final class PlayerPage {

    private static final String PAGE = resource("/scorm/player.html");
    private static final String SCRIPT = resource("/scorm/player.js");

    private PlayerPage() {}

    /** @param entry path of a file in the package, with its query */
    static String playing(String title, String entry) {
        return PAGE.replace("{title}", Entities.escape(title)).replace("{entry}", Entities.escape(address(entry)));
    }

    /** The path is percent-encoded, its query is as the package wrote it. */
    private static String address(String entry) {
        int end = entry.length() - entry.replaceFirst("^[^?#]*", "").length();
        var path = Arrays.stream(entry.substring(0, end).split("/"))
                .map(step -> URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return "files/" + path + entry.substring(end);
    }

    static String script() {
        return SCRIPT;
    }

    private static String resource(String name) {
        try (InputStream file = PlayerPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
