package com.cegidlife.learning.community;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes the words out of a post of the caller while there is time. */
@ApplicationScoped
public class DeletePost {

    private final ReachableThreads reachable;
    private final Clock clock;

    DeletePost(ReachableThreads reachable, Clock clock) {
        this.reachable = reachable;
        this.clock = clock;
    }

    /** @throws Refusal as {@link Post#delete} does; {@code stale-version} */
    @Transactional
    public void delete(String path, UUID threadId, UUID postId, long version) {
        var post = reachable.post(path, threadId, postId);
        Versions.mustMatch(post.version(), version);
        post.delete(reachable.author(), clock.instant());
    }
}
