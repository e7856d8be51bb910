package com.cegidlife.learning.community.rest;

import com.cegidlife.learning.community.Author;
import com.cegidlife.learning.community.Post;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post of the community.
 *
 * @param author first name and initial; nothing else is said of who wrote it
 * @param trainer whether a trainer wrote it
 * @param own whether you wrote it
 * @param body harmless HTML; absent once deleted, and while hidden for all but you as its author and trainers
 * @param hiddenReason why a trainer hid it, for its author and trainers
 * @param version its ETag
 */
@Schema(name = "CommunityPost")
public record PostView(
        UUID id,
        @Schema(examples = "Léa P.") String author,
        boolean trainer,
        boolean own,
        Optional<String> body,
        Instant postedAt,
        Optional<Instant> editedAt,
        boolean deleted,
        boolean hidden,
        Optional<String> hiddenReason,
        long version)
        implements Versioned {

    static PostView of(Post post, Author reader, String name) {
        return new PostView(
                post.id(),
                name,
                post.byTrainer(),
                post.isBy(reader),
                post.bodyFor(reader),
                post.postedAt(),
                post.editedAt(),
                post.isDeleted(),
                post.isHidden(),
                post.hiddenReasonFor(reader),
                post.version());
    }
}
