package com.cegidlife.learning.knowledge.rest;

import com.cegidlife.learning.knowledge.EntryKind;
import com.cegidlife.learning.knowledge.EntryState;
import com.cegidlife.learning.knowledge.Section;
import com.cegidlife.learning.knowledge.Theme;
import com.cegidlife.learning.knowledge.WrittenEntry;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry with one of its editions. */
public record EntryView(
        @Schema(examples = "lettrer-un-compte") String slug,
        EntryKind kind,
        EntryState state,

        @Schema(description = "The number of the edition shown")
        int edition,

        @Schema(description = "The number of the last edition")
        int lastEdition,

        @Schema(description = "The number of the edition that everybody reads; absent when none is published")
        Optional<Integer> publishedEdition,

        String title,
        Theme theme,
        List<String> products,
        List<String> productVersions,
        boolean forEveryone,
        List<String> keywords,
        Optional<String> videoUrl,
        List<SectionView> sections,

        @Schema(description = "The Markdown that the edition was written in, for trainers")
        Optional<String> body,

        Instant writtenAt,
        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static EntryView of(WrittenEntry written, boolean trainer) {
        var entry = written.entry();
        var content = written.edition().content();
        return new EntryView(
                entry.slug(),
                entry.kind(),
                entry.state(),
                written.edition().number(),
                entry.edition(),
                entry.publishedEdition(),
                content.title(),
                content.theme(),
                content.products(),
                content.productVersions(),
                content.forEveryone(),
                content.keywords(),
                Optional.ofNullable(content.videoUrl()),
                written.sections().stream().map(SectionView::of).toList(),
                trainer ? Optional.of(content.body()) : Optional.empty(),
                written.edition().writtenAt(),
                entry.version());
    }

    /** A part that can be cited. */
    @Schema(name = "KnowledgeSection")
    public record SectionView(
            @Schema(description = "From 1") int position,

            @Schema(description = "Absent for what stands before the first heading")
            Optional<String> heading,

            @Schema(description = "Where it begins in the video, in seconds; absent in articles")
            Optional<Integer> startsAtSecond,

            @Schema(description = "Safe to be shown as it is")
            String html) {

        static SectionView of(Section section) {
            return new SectionView(
                    section.position(),
                    Optional.of(section.heading()).filter(heading -> !heading.isEmpty()),
                    section.startsAtSecond().isPresent()
                            ? Optional.of(section.startsAtSecond().getAsInt())
                            : Optional.empty(),
                    section.html());
        }
    }
}
