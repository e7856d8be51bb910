package com.cegidlife.learning.websession;

import com.cegidlife.servicekit.http.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** How every decision about a live web session is made: one at a time, on the version that was read, and into the audit. */
@ApplicationScoped
class ChangeSession {

    private final WebSessions sessions;
    private final SessionLog log;

    ChangeSession(WebSessions sessions, SessionLog log) {
        this.sessions = sessions;
        this.log = log;
    }

    /**
     * @param version that the trainer has read
     * @throws com.cegidlife.servicekit.problem.Refusal when there is none, it has changed since, or does not allow it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    ShownSession decide(UUID sessionId, long version, UUID by, String verb, Consumer<WebSession> work) {
        var session = sessions.alone(sessionId);
        Versions.mustMatch(session.version(), version);
        work.accept(session);
        sessions.flush();
        log.decided(session, by, verb);
        return new ShownSession(session, Optional.empty(), true);
    }
}
