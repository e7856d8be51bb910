package com.cegidlife.ticket.personal;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a user's personal data may not be erased yet. */
public enum PersonalProblem implements ProblemType {
    USER_HAS_OPEN_TICKETS(Definition.conflict(
            new Text("Demandes en cours", "Tickets not over"),
            new Text(
                    "Des demandes de cette personne, ou auxquelles elle a participé, ne sont pas closes : {tickets}. Clôturez-les d'abord.",
                    "This person asked for, or wrote on, tickets that are not closed: {tickets}. Close them first.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    PersonalProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
