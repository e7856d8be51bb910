package com.cegidlife.learning.websession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Cancels a live web session; all who wanted to come are told. */
@ApplicationScoped
public class CancelSession {

    private final ChangeSession changeSession;
    private final Registrations registrations;
    private final WebSessionMails mails;
    private final Clock clock;

    CancelSession(ChangeSession changeSession, Registrations registrations, WebSessionMails mails, Clock clock) {
        this.changeSession = changeSession;
        this.registrations = registrations;
        this.mails = mails;
        this.clock = clock;
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal when it has changed since, has begun or is over */
    @Transactional
    public ShownSession cancel(UUID sessionId, long version, UUID by) {
        var cancelled = changeSession.decide(
                sessionId, version, by, "cancel-web-session", session -> session.cancel(clock.instant()));
        mails.cancelled(cancelled.session(), registrations.active(sessionId));
        return cancelled;
    }
}
