package com.cegidlife.learning.websession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Changes the plan of a live web session; those with a seat are told, with a file that updates their calendars. */
@ApplicationScoped
public class MoveSession {

    private final ChangeSession changeSession;
    private final Registrations registrations;
    private final SeatsGiven seatsGiven;
    private final Reminders reminders;
    private final Clock clock;

    MoveSession(
            ChangeSession changeSession,
            Registrations registrations,
            SeatsGiven seatsGiven,
            Reminders reminders,
            Clock clock) {
        this.changeSession = changeSession;
        this.registrations = registrations;
        this.seatsGiven = seatsGiven;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal when it has changed since, has begun or is over, or cannot be so */
    @Transactional
    public ShownSession move(UUID sessionId, long version, Plan plan, UUID by) {
        var changed = changeSession.decide(
                sessionId, version, by, "change-web-session", session -> session.change(plan, clock.instant()));
        var session = changed.session();
        seatsGiven.tellOfChange(session, registrations.seated(sessionId));
        seatsGiven.give(session);
        reminders.set(session);
        return changed;
    }
}
