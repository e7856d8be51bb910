package com.cegidlife.ticket.answer;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** What canned answers do not allow. */
public enum AnswerProblem implements ProblemType {
    ANSWER_LACKS_VALUES(new Definition(
            409,
            Optional.empty(),
            new Text("Valeurs manquantes", "Values missing"),
            new Text(
                    "La réponse type ne convient pas à la demande {number}, qui n'a pas de valeur pour : {missing}.",
                    "The canned answer does not suit ticket {number}, which has no value for: {missing}."),
            List.of(NextStep.at("/tickets/{number}/notes", "Écrire la réponse à la main", "Write the reply by hand")))),
    TOO_MANY_CANNED_ANSWERS(new Definition(
            409,
            Optional.empty(),
            new Text("Trop de réponses types", "Too many canned answers"),
            new Text(
                    "Votre équipe garde déjà {most} réponses types, le nombre maximal.",
                    "Your team keeps {most} canned answers already, which is the most."),
            List.of(NextStep.at("/canned-answers", "En supprimer une", "Delete one"))));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    AnswerProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
