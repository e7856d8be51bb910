package com.cegidlife.ticket.tag;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** What tagging does not allow. */
public enum TagProblem implements ProblemType {
    TOO_MANY_TAGS(new Definition(
            409,
            Optional.empty(),
            new Text("Trop d'étiquettes", "Too many tags"),
            new Text(
                    "La demande {number} porterait plus de {most} étiquettes, le nombre maximal.",
                    "Ticket {number} would have more than {most} tags, which is the most."),
            List.of(NextStep.at("/tickets/{number}/tags", "Voir les étiquettes", "See the tags"))));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    TagProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
