package com.cegidlife.learning.bot;

import com.cegidlife.learning.knowledge.EntryKind;
import com.cegidlife.learning.knowledge.Hit;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Where an answer comes from, or where more is said: a section of an article, a minute of a video.
 *
 * @param position of the passage in the entry, from 1
 * @param heading empty for what stands before the first heading
 * @param startsAtSecond null in an article
 */
@Embeddable
public record Citation(
        String slug,
        @Enumerated(EnumType.STRING) EntryKind kind,
        String title,
        int position,
        String heading,
        @Column(name = "starts_at_second") Integer startsAtSecond) {

    static Citation of(Hit hit) {
        return new Citation(
                hit.slug(),
                hit.kind(),
                hit.title(),
                hit.position(),
                hit.heading(),
                hit.startsAtSecond().isPresent() ? hit.startsAtSecond().getAsInt() : null);
    }
}
