package com.cegidlife.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The end of a log, for messages. */
final class Logs {

    private static final int LINES = 15;

    private Logs() {}

    /** The last fifteen lines, each indented; says so when there is no such file. */
    static String tail(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()))
                    .indent(4)
                    .stripTrailing();
        } catch (IOException e) {
            return "    (no log: " + e.getMessage() + ")";
        }
    }
}
