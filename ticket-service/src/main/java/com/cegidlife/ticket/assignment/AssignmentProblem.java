package com.cegidlife.ticket.assignment;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a ticket finds nobody. */
public enum AssignmentProblem implements ProblemType {
    NO_SKILLED_AGENT_AT_WORK(
            new Text("Aucun agent compétent au travail", "No skilled agent at work"),
            new Text(
                    "Aucun agent au travail en ce moment ne connaît le produit {product}. Attribuez la demande à la main.",
                    "No agent at work at the moment knows the product {product}. Assign the ticket by hand.")),
    NO_AGENT_AT_WORK(
            new Text("Aucun agent au travail", "No agent at work"),
            new Text(
                    "Aucun agent de l'équipe {team} n'est au travail en ce moment. Attribuez les demandes à la main.",
                    "No agent of the team {team} is at work at the moment. Assign the tickets by hand."));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    AssignmentProblem(Text title, Text detail) {
        definition = Definition.conflict(title, detail);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
