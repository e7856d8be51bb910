package com.cegidlife.ticket.link;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** Why two tickets are not linked. */
public enum LinkProblem implements ProblemType {
    LINK_ACROSS_CUSTOMERS(Definition.conflict(
            "R11.2",
            new Text("Demandes de deux clients", "Tickets of two customers"),
            new Text(
                    "Les demandes {number} et {other} ne sont pas du même client : elles ne se lient pas.",
                    "Tickets {number} and {other} are not of the same customer: they are not linked."))),
    TICKETS_ALREADY_LINKED(new Definition(
            409,
            Optional.empty(),
            new Text("Demandes déjà liées", "Tickets already linked"),
            new Text(
                    "Les demandes {number} et {other} sont déjà liées ainsi, dans ce sens ou dans l'autre.",
                    "Tickets {number} and {other} are linked so already, this way or the other."),
            List.of(NextStep.at("/tickets/{number}/links", "Voir les liens", "See the links")))),
    TOO_MANY_LINKS(new Definition(
            409,
            Optional.empty(),
            new Text("Trop de liens", "Too many links"),
            new Text(
                    "La demande {number} porte déjà {most} liens, le nombre maximal.",
                    "Ticket {number} has {most} links already, which is the most."),
            List.of(NextStep.at("/tickets/{number}/links", "Retirer un lien", "Remove a link"))));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    LinkProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
