package com.cegidlife.ticket.merge;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** Why tickets are not merged. */
public enum MergeProblem implements ProblemType {
    MERGE_ACROSS_CUSTOMERS(Definition.conflict(
            "R11.2",
            new Text("Demandes de deux clients", "Tickets of two customers"),
            new Text(
                    "Les demandes {number} et {duplicate} ne sont pas du même client : elles ne se fusionnent pas.",
                    "Tickets {number} and {duplicate} are not of the same customer: they are not merged."))),
    MERGE_OF_DIFFERENT_KINDS(new Definition(
            409,
            Optional.empty(),
            new Text("Demandes de natures différentes", "Tickets of different kinds"),
            new Text(
                    "Les demandes {number} et {duplicate} ne sont pas de même nature, ou leur nature porte une commande ou une restauration : elles ne se fusionnent pas.",
                    "Tickets {number} and {duplicate} are not of the same kind, or of one that carries an order or a restore: they are not merged."),
            List.of(NextStep.at("/tickets/{number}/links", "Lier les demandes", "Link the tickets")))),
    MERGE_OF_PURCHASED_QUESTION(Definition.conflict(
            "R15.16",
            new Text("Question achetée", "Purchased question"),
            new Text(
                    "La question {duplicate} a été achetée ou fait l'objet d'un devis : elle reçoit sa propre réponse.",
                    "Question {duplicate} was bought or quoted: it gets its own answer."),
            NextStep.at("/tickets/{number}/links", "Lier les demandes", "Link the tickets")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    MergeProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
