package com.cegidlife.ticket.incomingmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Keeps a mail that does not become a note for agents, with the reason. */
@ApplicationScoped
class SetMailAside {

    private static final Logger LOG = Logger.getLogger(SetMailAside.class);

    private final IncomingMails mails;
    private final AnswerMails answers;
    private final Clock clock;

    SetMailAside(IncomingMails mails, AnswerMails answers, Clock clock) {
        this.mails = mails;
        this.answers = answers;
        this.clock = clock;
    }

    /** Only a known author of a ticket that is over is answered; everybody else is not, or strangers were written to. */
    @Transactional
    public void keep(Letter letter, Verdict verdict, AsideReason why) {
        mails.keepAside(letter, verdict, why, clock.instant());
        if (why == AsideReason.TICKET_OVER) {
            answers.tooLate(verdict.ticketId().orElseThrow(), verdict.authorId().orElseThrow());
        }
        LOG.infof("A mail was set aside: %s", why);
    }
}
