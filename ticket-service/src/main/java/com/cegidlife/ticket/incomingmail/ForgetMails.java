package com.cegidlife.ticket.incomingmail;

import com.cegidlife.ticket.desk.AuthorErased;
import com.cegidlife.ticket.desk.EraseTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets mails go after their time, and what a person wrote in them when the person is forgotten. */
@ApplicationScoped
public class ForgetMails {

    private final IncomingMails mails;
    private final IncomingMailSettings settings;
    private final Clock clock;

    ForgetMails(IncomingMails mails, IncomingMailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @Transactional
    public boolean forgetSome() {
        return mails.removeSome(clock.instant().minus(settings.kept())) > 0;
    }

    void erase(@Observes AuthorErased erased) {
        mails.update(
                "set sender = null, recipient = null, subject = ?1, text = ?1, version = version + 1 where authorId = ?2",
                EraseTexts.MARKER,
                erased.userId());
    }
}
