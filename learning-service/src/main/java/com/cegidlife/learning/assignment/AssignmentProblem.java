package com.cegidlife.learning.assignment;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** Why a line of a list of assignments is refused, beside what refuses an assignment alone. */
public enum AssignmentProblem implements ProblemType {
    FUNCTIONAL_ROLE_UNKNOWN(
            404,
            "R15.8",
            new Text("Fonctionnel inconnu", "Functional role unknown"),
            new Text(
                    "Le catalogue n'a pas de fonctionnel {code}. Vérifiez son code.",
                    "The catalogue has no functional role {code}. Check its code."),
            NextStep.at("/functional-roles", "Consulter le catalogue", "Read the catalogue")),
    LINE_UNREADABLE(
            400,
            "R15.8",
            new Text("Ligne illisible", "Line unreadable"),
            new Text(
                    "La ligne {line} n'a pas les deux valeurs attendues : un utilisateur (adresse ou identifiant) et le code d'un fonctionnel.",
                    "Line {line} does not have the two values expected: a user (address or identifier) and the code of a functional role."));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    AssignmentProblem(int status, String rule, Text title, Text detail, NextStep... nextSteps) {
        definition = new Definition(status, Optional.of(rule), title, detail, List.of(nextSteps));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
