package com.cegidlife.learning.websession;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Invites people to a live web session by mail, in batches (R13.4). */
@ApplicationScoped
public class InviteToSession {

    /** The kind of timer that sends a batch. */
    public static final String TIMER = "web-session-invitation";

    private final WebSessions sessions;
    private final Invitees invitees;
    private final Timers timers;
    private final Ids ids;
    private final Clock clock;

    InviteToSession(WebSessions sessions, Invitees invitees, Timers timers, Ids ids, Clock clock) {
        this.sessions = sessions;
        this.invitees = invitees;
        this.timers = timers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param functionalRole invites those who were given it; empty for everybody of the customers that hold the product
     * @return the id of the invitation
     * @throws com.cegidlife.servicekit.problem.Refusal when there is no such session, or it has begun or is over
     */
    @Transactional
    public UUID invite(UUID sessionId, Optional<String> functionalRole, UUID by) {
        var now = clock.instant();
        sessions.get(sessionId).mustBeToCome(now);
        var invitation = ids.next();
        invitees.begin(invitation, sessionId, functionalRole, by, now);
        timers.set(new Timer(TIMER, invitation, now));
        return invitation;
    }
}
