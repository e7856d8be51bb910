package com.cegidlife.availability.availability;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why there is no availability rate. */
public enum AvailabilityProblem implements ProblemType {
    NO_PRODUCTION_ENVIRONMENT(Definition.conflict(
            "R6.1",
            new Text("Pas un environnement de production", "Not a production environment"),
            new Text(
                    "L'engagement de disponibilité porte sur les environnements de production ; « {name} » n'en est pas un.",
                    "The availability commitment covers production environments; \"{name}\" is none.")));

    private final Definition definition;

    AvailabilityProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
