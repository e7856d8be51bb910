package com.cegidlife.availability.incident;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why nothing can be told of an incident. */
public enum IncidentProblem implements ProblemType {
    INCIDENT_RESOLVED(Definition.conflict(
            new Text("Incident résolu", "Incident resolved"),
            new Text(
                    "L'incident est résolu depuis le {resolvedAt}. S'il se reproduit, ouvrez-en un autre.",
                    "The incident has been resolved since {resolvedAt}. If it happens again, open another one."))),
    INCIDENT_ENVIRONMENTS_UNKNOWN(Definition.of(
            400,
            new Text("Environnements inconnus", "Unknown environments"),
            new Text("Certains environnements n'existent pas.", "Some environments do not exist.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    IncidentProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
