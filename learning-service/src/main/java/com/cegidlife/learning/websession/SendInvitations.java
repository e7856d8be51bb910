package com.cegidlife.learning.websession;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Sends a batch of an invitation, and sees to the next one. */
@ApplicationScoped
public class SendInvitations {

    private final WebSessions sessions;
    private final Invitees invitees;
    private final WebSessionMails mails;
    private final Timers timers;
    private final Clock clock;

    SendInvitations(WebSessions sessions, Invitees invitees, WebSessionMails mails, Timers timers, Clock clock) {
        this.sessions = sessions;
        this.invitees = invitees;
        this.mails = mails;
        this.timers = timers;
        this.clock = clock;
    }

    /** Invites to nothing that is cancelled, over or has begun. */
    @Transactional
    public void next(UUID invitation) {
        var session = sessions.get(invitees.sessionOf(invitation));
        var now = clock.instant();
        if (session.state() != WebSessionState.PLANNED
                || !session.plan().startsAt().isAfter(now)) {
            return;
        }
        var addresses = invitees.next(invitation);
        mails.invited(session, addresses);
        if (!addresses.isEmpty()) {
            timers.set(new Timer(InviteToSession.TIMER, invitation, now));
        }
    }
}
