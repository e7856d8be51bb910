package com.cegidlife.learning.knowledge.rest;

import com.cegidlife.learning.knowledge.EntryKind;
import com.cegidlife.learning.knowledge.Hit;
import com.cegidlife.learning.knowledge.Theme;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The passage of an entry that suits best. */
@Schema(name = "KnowledgeHit")
public record HitView(
        @Schema(examples = "lettrer-un-compte") String slug,
        EntryKind kind,
        Theme theme,
        String title,

        @Schema(description = "Of the passage in the entry, from 1")
        int position,

        @Schema(description = "Absent for what stands before the first heading")
        Optional<String> heading,

        @Schema(description = "Where the passage begins in the video, in seconds; absent in articles")
        Optional<Integer> startsAtSecond,

        @Schema(description = "Safe as HTML, with what was looked for in `<mark>`; absent in suggestions")
        Optional<String> excerpt) {

    static HitView of(Hit hit, Optional<String> excerpt) {
        return new HitView(
                hit.slug(),
                hit.kind(),
                hit.theme(),
                hit.title(),
                hit.position(),
                Optional.of(hit.heading()).filter(heading -> !heading.isEmpty()),
                hit.startsAtSecond().isPresent()
                        ? Optional.of(hit.startsAtSecond().getAsInt())
                        : Optional.empty(),
                excerpt);
    }
}
