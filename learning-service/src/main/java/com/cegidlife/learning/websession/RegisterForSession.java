package com.cegidlife.learning.websession;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Registers a user for a live web session: with a seat as long as there are any, else on the waiting list (R13.4). */
@ApplicationScoped
public class RegisterForSession {

    private final SessionAccess access;
    private final Registrations registrations;
    private final Seats seats;
    private final Ids ids;
    private final Clock clock;

    RegisterForSession(SessionAccess access, Registrations registrations, Seats seats, Ids ids, Clock clock) {
        this.access = access;
        this.registrations = registrations;
        this.seats = seats;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Who is registered, or waits, stays so.
     *
     * @throws com.cegidlife.servicekit.problem.Refusal when there is no such session for the user, it has begun or is over
     */
    @Transactional
    public Registration register(Caller user, UUID sessionId) {
        var session = access.alone(sessionId);
        session.mustBeToCome(clock.instant());
        var registration = registrations
                .of(sessionId, user.userId())
                .orElseGet(() -> new Registration(ids.next(), sessionId, user.userId(), user.requireCustomer()));
        if (registration.isActive()) {
            return registration;
        }
        var seated = seats.take(sessionId);
        registration.come(seated, seats.nextPosition(sessionId), clock.instant());
        registrations.persistAndFlush(registration);
        access.tell(session, registration);
        return registration;
    }
}
