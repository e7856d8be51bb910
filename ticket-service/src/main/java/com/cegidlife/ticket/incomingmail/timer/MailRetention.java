package com.cegidlife.ticket.incomingmail.timer;

import com.cegidlife.ticket.incomingmail.ForgetMails;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every hour for mails that were kept long enough. */
@ApplicationScoped
class MailRetention {

    private final ForgetMails forgetMails;

    MailRetention(ForgetMails forgetMails) {
        this.forgetMails = forgetMails;
    }

    @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        var more = true;
        while (more) {
            more = forgetMails.forgetSome();
        }
    }
}
