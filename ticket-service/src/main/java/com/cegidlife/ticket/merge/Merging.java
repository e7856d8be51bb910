package com.cegidlife.ticket.merge;

import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.commitment.Commitment;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.Ticket;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Duplicates that may go on in one ticket: of the same customer and kind, none of them bought.
 *
 * @param survivor the ticket that goes on
 * @param duplicates the others
 */
public record Merging(Ticket survivor, List<Ticket> duplicates) {

    /** As many as are merged at once. */
    public static final int MOST = 20;

    /** What is asked in words alone; the others carry an order or a restore of their own. */
    private static final Set<TicketKind> MERGEABLE =
            EnumSet.of(TicketKind.SUPPORT, TicketKind.USAGE_QUESTION, TicketKind.CUSTOMER_SERVICE);

    /** @throws Refusal when they do not go together, one is over, or they belong to another team than the agent's */
    public static Merging of(Ticket survivor, List<Ticket> duplicates, Agent agent) {
        survivor.mustBeOf(agent);
        duplicates.forEach(duplicate -> mustGoOnIn(survivor, duplicate));
        return new Merging(survivor, List.copyOf(duplicates));
    }

    private static void mustGoOnIn(Ticket survivor, Ticket duplicate) {
        if (duplicate.id().equals(survivor.id())) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "/tickets",
                            new Text("contient la demande qui subsiste", "contains the surviving ticket itself"));
        }
        if (!duplicate.customerId().equals(survivor.customerId())) {
            throw refusal(MergeProblem.MERGE_ACROSS_CUSTOMERS, survivor, duplicate);
        }
        var kind = survivor.request().kind();
        if (kind != duplicate.request().kind() || !MERGEABLE.contains(kind)) {
            throw refusal(MergeProblem.MERGE_OF_DIFFERENT_KINDS, survivor, duplicate);
        }
        if (duplicate.purchase().isPresent()) {
            throw refusal(MergeProblem.MERGE_OF_PURCHASED_QUESTION, survivor, duplicate);
        }
        survivor.mustBeAbleToTakeIn(duplicate);
    }

    /** @throws Refusal always: what is bought, or quoted, is about its own question */
    void refusePurchased(Ticket duplicate) {
        throw refusal(MergeProblem.MERGE_OF_PURCHASED_QUESTION, survivor, duplicate);
    }

    private static Refusal refusal(MergeProblem problem, Ticket survivor, Ticket duplicate) {
        return new Refusal(problem).with("number", survivor.number()).with("duplicate", duplicate.number());
    }

    /** What the survivor would owe instead of what it owes later itself. */
    List<Commitment> toTakeOver() {
        return survivor.toTakeOver(duplicates);
    }
}
