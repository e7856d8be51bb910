package com.cegidlife.learning.websession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Reminds those who have a seat. */
@ApplicationScoped
public class RemindSession {

    /** The kind of timer that does so. */
    public static final String TIMER = "web-session-reminder";

    private final WebSessions sessions;
    private final Registrations registrations;
    private final WebSessionMails mails;

    RemindSession(WebSessions sessions, Registrations registrations, WebSessionMails mails) {
        this.sessions = sessions;
        this.registrations = registrations;
        this.mails = mails;
    }

    /** A reminder of a session that is cancelled, or begins at another time by now, is let pass. */
    @Transactional
    public void remind(UUID sessionId, Instant due) {
        var session = sessions.get(sessionId);
        if (session.state() == WebSessionState.PLANNED && Reminders.isDue(session, due)) {
            mails.reminded(session, registrations.seated(sessionId));
        }
    }
}
