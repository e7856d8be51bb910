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
    public void keep(Letter letter, Verdict verdict, Aside why) {
        mails.keepAside(letter, verdict, why.reason(), clock.instant());
        if (why.reason() == AsideReason.TICKET_OVER) {
            answers.tooLate(verdict.ticketId().orElseThrow(), verdict.authorId().orElseThrow());
        } else if (why.reason() == AsideReason.SUPPORT_SUSPENDED) {
            answers.suspended(
                    verdict.ticketId().orElseThrow(),
                    verdict.authorId().orElseThrow(),
                    why.refusal().orElseThrow());
        }
        LOG.infof("A mail was set aside: %s", why.reason());
    }
}
