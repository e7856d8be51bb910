package com.cegidlife.learning.websession;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The sessions for which users register, and what they are told of it. */
@ApplicationScoped
class SessionAccess {

    private final WebSessions sessions;
    private final VisibleSessions visible;
    private final WebSessionMails mails;

    SessionAccess(WebSessions sessions, VisibleSessions visible, WebSessionMails mails) {
        this.sessions = sessions;
        this.visible = visible;
        this.mails = mails;
    }

    /**
     * The session, while nobody else registers for it.
     *
     * @throws Refusal {@code not-found} when the caller may not know of it
     */
    WebSession alone(UUID sessionId) {
        var session = sessions.alone(sessionId);
        visible.mustSee(session);
        return session;
    }

    void tell(WebSession session, Registration registration) {
        switch (registration.state()) {
            case REGISTERED -> mails.registered(session, List.of(registration.userId()));
            case WAITING -> mails.waiting(session, registration.userId());
            case CANCELLED -> mails.unregistered(session, registration.userId());
        }
    }
}
