package com.cegidlife.learning.community.rest;

import com.cegidlife.learning.community.CommunityThread;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A thread of the community.
 *
 * @param posts how many, deleted and hidden ones too
 * @param pinned shown before the others
 * @param locked written in by trainers alone
 * @param version its ETag; replies do not change it
 */
@Schema(name = "CommunityThread")
public record ThreadView(
        UUID id,
        String path,
        String title,
        int posts,
        Instant startedAt,
        Instant lastPostAt,
        boolean pinned,
        boolean locked,
        long version)
        implements Versioned {

    static ThreadView of(CommunityThread thread) {
        return new ThreadView(
                thread.id(),
                thread.path(),
                thread.title(),
                thread.posts(),
                thread.startedAt(),
                thread.lastPostAt(),
                thread.pinned(),
                thread.locked(),
                thread.version());
    }
}
