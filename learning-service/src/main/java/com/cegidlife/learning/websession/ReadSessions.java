package com.cegidlife.learning.websession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows the live web sessions that somebody may come to. */
@ApplicationScoped
public class ReadSessions {

    private final WebSessions sessions;
    private final Registrations registrations;
    private final VisibleSessions visible;

    ReadSessions(WebSessions sessions, Registrations registrations, VisibleSessions visible) {
        this.sessions = sessions;
        this.registrations = registrations;
        this.visible = visible;
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal {@code not-found} when there is none that the reader sees */
    @Transactional
    public ShownSession one(UUID userId, UUID sessionId) {
        var session = sessions.get(sessionId);
        visible.mustSee(session);
        return new ShownSession(session, registrations.of(sessionId, userId), visible.isPlanner());
    }

    /** Those behind a position, the next first. */
    @Transactional
    public List<ShownSession> from(UUID userId, SessionPosition position, int limit) {
        var found = sessions.after(position, visible.products(), limit);
        var own = registrations.of(found.stream().map(WebSession::id).toList(), userId);
        var planner = visible.isPlanner();
        return found.stream()
                .map(session -> new ShownSession(session, Optional.ofNullable(own.get(session.id())), planner))
                .toList();
    }

    /** Who registered, in that order; those who cancelled too. For trainers. */
    @Transactional
    public List<Registration> registrations(UUID sessionId, long after, int limit) {
        sessions.get(sessionId);
        return registrations.page(sessionId, after, limit);
    }
}
