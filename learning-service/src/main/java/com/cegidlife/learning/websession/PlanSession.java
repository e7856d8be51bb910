package com.cegidlife.learning.websession;

import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Plans a live web session (R13.4). */
@ApplicationScoped
public class PlanSession {

    private final WebSessions sessions;
    private final Reminders reminders;
    private final SessionLog log;
    private final Ids ids;
    private final Clock clock;

    PlanSession(WebSessions sessions, Reminders reminders, SessionLog log, Ids ids, Clock clock) {
        this.sessions = sessions;
        this.reminders = reminders;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal when it would begin in the past */
    @Transactional
    public ShownSession plan(Plan plan, UUID by) {
        var session = new WebSession(ids.next(), plan, clock.instant());
        sessions.persistAndFlush(session);
        reminders.set(session);
        log.decided(session, by, "plan-web-session");
        return new ShownSession(session, Optional.empty(), true);
    }
}
