package com.cegidlife.ticket.incomingmail;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.attachment.AttachmentProblem;
import com.cegidlife.ticket.desk.DeskProblem;
import com.cegidlife.ticket.entitlement.EntitlementProblem;
import java.util.Optional;
import java.util.Set;

/**
 * Why a mail does not become a note.
 *
 * @param refusal what the ticket answered; empty when it was not asked
 */
record Aside(AsideReason reason, Optional<Refusal> refusal) {

    private static final Set<ProblemType> SUSPENDED = Set.of(
            EntitlementProblem.SUPPORT_SUSPENDED_UNTRAINED_USERS,
            EntitlementProblem.SUPPORT_SUSPENDED_NO_REMOTE_ASSISTANCE);

    /**
     * Somebody else changed the ticket since the mail was judged, so that it is judged otherwise the next time; or its
     * documents cannot be looked at just now.
     */
    private static final Set<ProblemType> PASSING = Set.of(
            CommonProblem.NOT_FOUND,
            CommonProblem.STALE_VERSION,
            CommonProblem.TOO_MANY_REQUESTS,
            DeskProblem.TICKET_MERGED,
            DeskProblem.TICKET_NOT_OVER,
            DeskProblem.TICKET_OVER,
            AttachmentProblem.MALWARE_SCAN_UNAVAILABLE);

    static Aside because(AsideReason reason) {
        return new Aside(reason, Optional.empty());
    }

    /** @throws Refusal this one, when the mail is to be tried again; every other is for good */
    static Aside because(Refusal refusal) {
        if (PASSING.contains(refusal.type())) {
            throw refusal;
        }
        return new Aside(
                SUSPENDED.contains(refusal.type()) ? AsideReason.SUPPORT_SUSPENDED : AsideReason.TICKET_OVER,
                Optional.of(refusal));
    }
}
