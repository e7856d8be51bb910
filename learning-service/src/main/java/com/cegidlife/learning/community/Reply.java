package com.cegidlife.learning.community;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Replies in a thread. */
@ApplicationScoped
public class Reply {

    private final ReachableThreads reachable;
    private final CommunityThreads threads;
    private final WritePost writePost;

    Reply(ReachableThreads reachable, CommunityThreads threads, WritePost writePost) {
        this.reachable = reachable;
        this.threads = threads;
        this.writePost = writePost;
    }

    /** @throws Refusal {@code not-found}, {@code training-not-open}, {@code thread-locked}, {@code invalid-request} */
    @Transactional
    public Post reply(String path, UUID threadId, String body) {
        var post = writePost.write(reachable.thread(path, threadId), body);
        threads.countPost(threadId, post.postedAt());
        return post;
    }
}
