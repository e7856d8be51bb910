package com.cegidlife.ticket.personal;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.EraseTexts;
import com.cegidlife.ticket.entitlement.Identities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Removes what makes a user known: name, address, mails to it, and the texts that the user wrote and
 * documents that the user attached. What remains is the
 * user's identifier on tickets, notes and in the audit, with the reasons given there, and figures.
 */
@ApplicationScoped
public class EraseUser {

    /** How many tickets a refusal names. */
    private static final int NAMED = 20;

    private final EraseTexts eraseTexts;
    private final Identities identities;
    private final PassingCopies copies;
    private final Audit audit;
    private final Clock clock;

    EraseUser(EraseTexts eraseTexts, Identities identities, PassingCopies copies, Audit audit, Clock clock) {
        this.eraseTexts = eraseTexts;
        this.identities = identities;
        this.copies = copies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * May be asked again, and then erases what has come since.
     *
     * @param reason why, in the words of who decides
     * @throws Refusal while a ticket is not over that the user asked for or wrote on
     */
    @Transactional
    public Erasure erase(UUID userId, UUID by, String reason) {
        var open = eraseTexts.openTicketsOf(userId, NAMED);
        if (!open.isEmpty()) {
            throw new Refusal(PersonalProblem.USER_HAS_OPEN_TICKETS).with("tickets", String.join(", ", open));
        }
        var now = clock.instant();
        var mails = copies.forget(userId, identities.erase(userId, now));
        var texts = eraseTexts.erase(userId, by);
        audit.record(new Decision(
                by,
                "erase-user",
                "user/" + userId,
                reason,
                null,
                "%d tickets, %d notes, %d mails".formatted(texts.tickets(), texts.notes(), mails)));
        return new Erasure(userId, now, texts.tickets(), texts.notes(), mails);
    }
}
