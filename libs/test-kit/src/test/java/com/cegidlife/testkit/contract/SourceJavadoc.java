package com.cegidlife.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the Javadoc of a published type says, read from its source: the one place where its meaning is written. */
record SourceJavadoc(String text) {

    private static final Path SOURCES = Path.of(System.getProperty("project.root"), "libs/events/src/main/java");

    static SourceJavadoc of(Class<?> type) {
        var comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\s*)*"
                                + "public (?:sealed )?(?:record|enum|interface) " + type.getSimpleName() + "\\b",
                        Pattern.DOTALL)
                .matcher(read(SOURCES.resolve(type.getNestHost().getName().replace('.', '/') + ".java")));
        return new SourceJavadoc(comment.find() ? plain(comment.group(1)) : "");
    }

    /** The description before the first tag. */
    Optional<String> description() {
        return nonEmpty(text.replaceFirst("@param.*", ""));
    }

    /** What is said of a record component. */
    Optional<String> component(String name) {
        var tag = Pattern.compile("@param " + name + " ([^@]*)").matcher(text);
        return tag.find() ? nonEmpty(tag.group(1)) : Optional.empty();
    }

    private static Optional<String> nonEmpty(String text) {
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\s*\\n\\s*\\* ?", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
