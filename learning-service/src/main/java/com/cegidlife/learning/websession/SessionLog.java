package com.cegidlife.learning.websession;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes down what trainers decide about live web sessions. */
@ApplicationScoped
class SessionLog {

    private final Audit audit;

    SessionLog(Audit audit) {
        this.audit = audit;
    }

    void decided(WebSession session, UUID by, String verb) {
        var plan = session.plan();
        var after =
                "%s, %s, %d min, %d seats".formatted(session.state(), plan.startsAt(), plan.minutes(), plan.capacity());
        audit.record(new Decision(by, verb, "web-session/" + session.id(), null, null, after));
    }
}
