package com.cegidlife.learning.knowledge.content;

import com.cegidlife.learning.knowledge.Content;
import com.cegidlife.learning.knowledge.EntryKind;
import com.cegidlife.learning.knowledge.FoundingEntry;
import com.cegidlife.learning.knowledge.Theme;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The entries that come with the service: Markdown files in {@code content/knowledge}, with what is to be known of them in
 * front; {@code index.txt} lists them.
 */
@ApplicationScoped
public class ContentFiles {

    private static final String FOLDER = "/content/knowledge/";

    private static final String FENCE = "---\n";

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());

    /** What stands in front of the text. */
    record FrontMatter(
            EntryKind kind,
            String title,
            Theme theme,
            List<String> products,
            List<String> productVersions,
            boolean forEveryone,
            String videoUrl,
            List<String> keywords) {

        Content with(String body) {
            return new Content(
                    title,
                    theme,
                    products,
                    Objects.requireNonNullElse(productVersions, List.of()),
                    forEveryone,
                    keywords,
                    body,
                    videoUrl);
        }
    }

    /** All of them. */
    public List<FoundingEntry> read() {
        return text("index.txt").lines().map(this::entry).toList();
    }

    private FoundingEntry entry(String slug) {
        var parts = text(slug + ".md").split(FENCE, 3);
        try {
            var front = yaml.readValue(parts[1], FrontMatter.class);
            return new FoundingEntry(slug, front.kind(), front.with(parts[2]));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The front matter of " + slug + " cannot be read", e);
        }
    }

    private static String text(String file) {
        try (InputStream content = ContentFiles.class.getResourceAsStream(FOLDER + file)) {
            return new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
