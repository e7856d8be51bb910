package com.cegidlife.ticket.phone;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a call cannot become a note. */
public enum PhoneProblem implements ProblemType {
    CALL_WITHOUT_TICKET(Definition.conflict(
            "R14.4",
            new Text("Appel sans demande", "Call without ticket"),
            new Text(
                    "Il n'existe pas de demande {number} : l'appel ne peut pas y être noté.",
                    "There is no ticket {number} on which the call could be noted."))),
    CALL_ALREADY_NOTED(Definition.conflict(
            new Text("Appel déjà noté", "Call already noted"),
            new Text(
                    "Cet appel est déjà une note de la demande {number}. Ajoutez une autre note si besoin.",
                    "This call is a note of ticket {number} already. Add another note if need be.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    PhoneProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
