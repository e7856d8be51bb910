package com.cegidlife.availability.notice.timer;

import com.cegidlife.availability.notice.WriteNotices;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the mails of notices some at a time. */
@ApplicationScoped
public class NoticesToWrite implements TimerHandler {

    private final WriteNotices writeNotices;

    NoticesToWrite(WriteNotices writeNotices) {
        this.writeNotices = writeNotices;
    }

    @Override
    public String kind() {
        return WriteNotices.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        writeNotices.write(timer.subject());
    }
}
