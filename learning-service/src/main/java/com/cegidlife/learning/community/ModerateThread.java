package com.cegidlife.learning.community;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Pins and locks a thread, or lets it go again. */
@ApplicationScoped
public class ModerateThread {

    private final ReachableThreads reachable;
    private final CommunityThreads threads;
    private final Audit audit;

    ModerateThread(ReachableThreads reachable, CommunityThreads threads, Audit audit) {
        this.reachable = reachable;
        this.threads = threads;
        this.audit = audit;
    }

    /** @throws Refusal {@code not-found}, {@code stale-version} */
    @Transactional
    public CommunityThread moderate(String path, UUID threadId, long version, boolean pinned, boolean locked) {
        var thread = reachable.thread(path, threadId);
        Versions.mustMatch(thread.version(), version);
        var before = state(thread);
        thread.moderate(pinned, locked);
        threads.flush();
        audit.record(new Decision(
                reachable.author().userId(), "moderate-thread", "thread/" + threadId, null, before, state(thread)));
        return thread;
    }

    private static String state(CommunityThread thread) {
        return "pinned %b, locked %b".formatted(thread.pinned(), thread.locked());
    }
}
