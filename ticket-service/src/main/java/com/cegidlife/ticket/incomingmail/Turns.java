package com.cegidlife.ticket.incomingmail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Ends the conversation of two programs that have not noticed that the other is one. */
@ApplicationScoped
class Turns {

    private final IncomingMails mails;
    private final IncomingMailSettings settings;
    private final Clock clock;

    Turns(IncomingMails mails, IncomingMailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** {@code TOO_MANY} when the author has written as often as is taken within an hour. */
    Optional<AsideReason> exceededBy(Verdict answer) {
        return answer.authorId()
                .filter(author -> mails.ofTheLastHour(author, clock.instant()) >= settings.mostAnHour())
                .map(author -> AsideReason.TOO_MANY);
    }
}
