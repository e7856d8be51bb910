package com.cegidlife.ticket.incomingmail;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes a mail that an agent has looked at off the list. */
@ApplicationScoped
public class DismissMail {

    private final IncomingMails mails;
    private final Audit audit;
    private final Clock clock;

    DismissMail(IncomingMails mails, Audit audit, Clock clock) {
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version as the agent read it
     * @throws Refusal when there is no such mail, it has changed since, or somebody has dismissed it
     */
    @Transactional
    public IncomingMail dismiss(UUID mailId, long version, UUID agentId) {
        var mail = mails.aside(mailId);
        Versions.mustMatch(mail.version(), version);
        mail.dismiss(agentId, clock.instant());
        mails.flush();
        audit.record(new Decision(
                agentId,
                "dismiss-mail",
                "incoming-mail/" + mailId,
                null,
                null,
                mail.reason().orElseThrow().name()));
        return mail;
    }
}
