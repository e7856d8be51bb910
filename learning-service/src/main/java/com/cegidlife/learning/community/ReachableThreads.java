package com.cegidlife.learning.community;

import com.cegidlife.learning.path.OpenPaths;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What the caller may reach in the community: what is about paths that are open to the caller (R15.1). */
@ApplicationScoped
public class ReachableThreads {

    private final OpenPaths paths;
    private final CommunityThreads threads;
    private final Posts posts;
    private final CurrentCaller caller;

    ReachableThreads(OpenPaths paths, CommunityThreads threads, Posts posts, CurrentCaller caller) {
        this.paths = paths;
        this.threads = threads;
        this.posts = posts;
        this.caller = caller;
    }

    /** The caller, as author and reader. */
    public Author author() {
        var asking = caller.get();
        return new Author(asking.userId(), asking.is(Role.TRAINER));
    }

    /** @throws Refusal {@code not-found}, {@code training-not-open} */
    public void mustReach(String path) {
        paths.get(path);
    }

    /** @throws Refusal {@code not-found}, {@code training-not-open} */
    @Transactional
    public CommunityThread thread(String path, UUID id) {
        mustReach(path);
        return threads.findByIdOptional(id)
                .filter(thread -> thread.path().equals(path))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** @throws Refusal {@code not-found}, {@code training-not-open} */
    @Transactional
    public Post post(String path, UUID thread, UUID id) {
        var reached = thread(path, thread);
        return posts.findByIdOptional(id)
                .filter(post -> post.threadId().equals(reached.id()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
