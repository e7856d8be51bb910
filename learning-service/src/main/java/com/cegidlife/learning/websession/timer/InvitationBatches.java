package com.cegidlife.learning.websession.timer;

import com.cegidlife.learning.websession.InviteToSession;
import com.cegidlife.learning.websession.SendInvitations;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends invitations one batch after the other. */
@ApplicationScoped
class InvitationBatches implements TimerHandler {

    private final SendInvitations sendInvitations;

    InvitationBatches(SendInvitations sendInvitations) {
        this.sendInvitations = sendInvitations;
    }

    @Override
    public String kind() {
        return InviteToSession.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        sendInvitations.next(timer.subject());
    }
}
