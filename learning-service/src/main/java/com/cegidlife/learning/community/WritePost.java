package com.cegidlife.learning.community;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes a post of the caller into a thread, without counting it. */
@ApplicationScoped
class WritePost {

    private final ReachableThreads reachable;
    private final Posts posts;
    private final PostText text;
    private final Ids ids;
    private final Clock clock;

    WritePost(ReachableThreads reachable, Posts posts, PostText text, Ids ids, Clock clock) {
        this.reachable = reachable;
        this.posts = posts;
        this.text = text;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal {@code thread-locked}, {@code invalid-request} */
    @Transactional
    Post write(CommunityThread thread, String body) {
        var author = reachable.author();
        thread.mustTakePostsOf(author);
        var post = new Post(ids.next(), thread.id(), author, text.of(body), clock.instant());
        posts.persistAndFlush(post);
        return post;
    }
}
