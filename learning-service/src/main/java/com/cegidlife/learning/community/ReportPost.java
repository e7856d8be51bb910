package com.cegidlife.learning.community;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Tells the trainers of a post that does not belong here. */
@ApplicationScoped
public class ReportPost {

    private final ReachableThreads reachable;
    private final Reports reports;
    private final Ids ids;
    private final Clock clock;

    ReportPost(ReachableThreads reachable, Reports reports, Ids ids, Clock clock) {
        this.reachable = reachable;
        this.reports = reports;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The second report of a reader about the same post changes nothing.
     *
     * @throws Refusal {@code not-found}, {@code training-not-open}
     */
    @Transactional
    public void report(String path, UUID threadId, UUID postId, String reason) {
        var post = reachable.post(path, threadId, postId);
        reports.add(ids.next(), post.id(), reachable.author().userId(), reason, clock.instant());
    }
}
