package com.cegidlife.learning.knowledge.rest;

import com.cegidlife.learning.knowledge.EntryKind;
import com.cegidlife.learning.knowledge.EntryLine;
import com.cegidlife.learning.knowledge.EntryState;
import com.cegidlife.learning.knowledge.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry in a list. */
public record EntryLineView(
        String slug,
        EntryKind kind,
        EntryState state,
        String title,
        Theme theme,
        List<String> products,
        Instant writtenAt,

        @Schema(description = "How readers found it, for trainers")
        Optional<Helpfulness> feedback) {

    static EntryLineView of(EntryLine line, boolean trainer) {
        return new EntryLineView(
                line.slug(),
                line.kind(),
                line.state(),
                line.title(),
                line.theme(),
                line.products(),
                line.writtenAt(),
                trainer ? Optional.of(new Helpfulness(line.helpful(), line.unhelpful())) : Optional.empty());
    }

    /** How many readers say that an entry helped, and how many that it did not. */
    public record Helpfulness(long helpful, long unhelpful) {}
}
