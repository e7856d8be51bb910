package com.cegidlife.learning.attempt;

import com.cegidlife.learning.entitlement.Account;
import com.cegidlife.learning.entitlement.Accounts;
import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Writes to those who failed; whose address is not known is not written to. */
@ApplicationScoped
class AttemptMails {

    private final Accounts accounts;
    private final Mails mails;
    private final PortalLinks portal;

    AttemptMails(Accounts accounts, Mails mails, PortalLinks portal) {
        this.accounts = accounts;
        this.mails = mails;
        this.portal = portal;
    }

    /** When the user may try again, and what to review meanwhile (R15.4, R15.5). */
    void tellFailure(Attempt attempt) {
        var user = accounts.findById(attempt.userId());
        write(attempt, user, new Failed(attempt, user, portal.to("/exam-attempts/" + attempt.id() + "/result")));
    }

    /** The waiting period is over. */
    void tellRetake(Attempt attempt) {
        var user = accounts.findById(attempt.userId());
        write(attempt, user, new RetakeOpen(attempt, user, portal.to("/exams/" + attempt.exam())));
    }

    private void write(Attempt about, Account to, TemplateInstance letter) {
        to.email()
                .ifPresent(
                        address -> mails.send(Mail.of(address, letter.render()).inThread(about.id())));
    }

    /** @param link to the result */
    record Failed(Attempt attempt, Account to, URI link) implements TemplateInstance {}

    /** @param link to the exam */
    record RetakeOpen(Attempt attempt, Account to, URI link) implements TemplateInstance {}
}
