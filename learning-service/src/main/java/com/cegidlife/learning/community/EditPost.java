package com.cegidlife.learning.community;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Edits a post of the caller while there is time. */
@ApplicationScoped
public class EditPost {

    private final ReachableThreads reachable;
    private final Posts posts;
    private final PostText text;
    private final Clock clock;

    EditPost(ReachableThreads reachable, Posts posts, PostText text, Clock clock) {
        this.reachable = reachable;
        this.posts = posts;
        this.text = text;
        this.clock = clock;
    }

    /** @throws Refusal as {@link Post#edit} does; {@code stale-version}, {@code thread-locked}, {@code invalid-request} */
    @Transactional
    public Post edit(String path, UUID threadId, UUID postId, long version, String body) {
        var author = reachable.author();
        var post = reachable.post(path, threadId, postId);
        Versions.mustMatch(post.version(), version);
        reachable.thread(path, threadId).mustTakePostsOf(author);
        post.edit(author, text.of(body), clock.instant());
        posts.flush();
        return post;
    }
}
