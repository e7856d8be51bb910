package com.cegidlife.learning.community;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Hides a post with a reason, or shows it (again); either way its reports are settled. */
@ApplicationScoped
public class ModeratePost {

    private final ReachableThreads reachable;
    private final Posts posts;
    private final Reports reports;
    private final Audit audit;
    private final Clock clock;

    ModeratePost(ReachableThreads reachable, Posts posts, Reports reports, Audit audit, Clock clock) {
        this.reachable = reachable;
        this.posts = posts;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reason why it is hidden; empty to show it
     * @throws Refusal {@code not-found}, {@code stale-version}
     */
    @Transactional
    public Post moderate(String path, UUID threadId, UUID postId, long version, Optional<String> reason) {
        var post = reachable.post(path, threadId, postId);
        Versions.mustMatch(post.version(), version);
        post.hide(reason);
        posts.flush();
        reports.settle(postId, clock.instant());
        audit.record(new Decision(
                reachable.author().userId(),
                reason.isPresent() ? "hide-post" : "show-post",
                "post/" + postId,
                reason.orElse(null),
                null,
                null));
        return post;
    }
}
