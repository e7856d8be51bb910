package com.cegidlife.learning.websession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Withdraws a registration; the seat goes to whoever has waited longest (R13.4). */
@ApplicationScoped
public class WithdrawRegistration {

    private final SessionAccess access;
    private final Registrations registrations;
    private final Seats seats;
    private final SeatsGiven seatsGiven;
    private final Clock clock;

    WithdrawRegistration(
            SessionAccess access, Registrations registrations, Seats seats, SeatsGiven seatsGiven, Clock clock) {
        this.access = access;
        this.registrations = registrations;
        this.seats = seats;
        this.seatsGiven = seatsGiven;
        this.clock = clock;
    }

    /**
     * Who is not registered stays so.
     *
     * @throws com.cegidlife.servicekit.problem.Refusal when there is no such session for the user, it has begun or is over
     */
    @Transactional
    public void withdraw(UUID userId, UUID sessionId) {
        var session = access.alone(sessionId);
        session.mustBeToCome(clock.instant());
        var active = registrations.of(sessionId, userId).filter(Registration::isActive);
        if (active.isEmpty()) {
            return;
        }
        var registration = active.get();
        var seated = registration.state() == RegistrationState.REGISTERED;
        registration.cancel();
        if (seated) {
            seats.leave(sessionId);
            seatsGiven.give(session);
            access.tell(session, registration);
        }
    }
}
