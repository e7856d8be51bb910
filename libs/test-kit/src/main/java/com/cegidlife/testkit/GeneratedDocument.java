package com.cegidlife.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that are generated from the code and committed, so that people can read and compare them. */
public final class GeneratedDocument {

    private GeneratedDocument() {}

    /**
     * Fails when the committed document is not what the code says today; with {@code -Ddocs.update=true} writes it
     * instead.
     *
     * @param relativeToProjectRoot for example {@code docs/events.md}
     * @param content the whole document
     */
    public static void verify(Path relativeToProjectRoot, String content) {
        var document = Path.of(System.getProperty("project.root")).resolve(relativeToProjectRoot);
        try {
            if (Boolean.getBoolean("docs.update")) {
                Files.createDirectories(document.getParent());
                Files.writeString(document, content);
                return;
            }
            assertThat(Files.exists(document) ? Files.readString(document) : "")
                    .as("%s is out of date; write it anew with: ./cegidlife test -Ddocs.update=true", document)
                    .isEqualTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
