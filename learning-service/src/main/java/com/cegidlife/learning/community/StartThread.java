package com.cegidlife.learning.community;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Starts a thread about a learning path with its first post. */
@ApplicationScoped
public class StartThread {

    private final ReachableThreads reachable;
    private final CommunityThreads threads;
    private final WritePost writePost;
    private final Ids ids;
    private final Clock clock;

    StartThread(ReachableThreads reachable, CommunityThreads threads, WritePost writePost, Ids ids, Clock clock) {
        this.reachable = reachable;
        this.threads = threads;
        this.writePost = writePost;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found}, {@code training-not-open}, {@code invalid-request} */
    @Transactional
    public CommunityThread start(String path, String title, String body) {
        reachable.mustReach(path);
        var thread = new CommunityThread(ids.next(), path, title, clock.instant());
        threads.persistAndFlush(thread);
        writePost.write(thread, body);
        return thread;
    }
}
