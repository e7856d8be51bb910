package com.cegidlife.ticket.attachment.timer;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import com.cegidlife.ticket.attachment.SweepContent;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks whether a content is still wanted. */
@ApplicationScoped
class AttachmentContentTimer implements TimerHandler {

    private final SweepContent sweepContent;

    AttachmentContentTimer(SweepContent sweepContent) {
        this.sweepContent = sweepContent;
    }

    @Override
    public String kind() {
        return SweepContent.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        sweepContent.sweep(timer.subject());
    }
}
