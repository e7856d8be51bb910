package com.cegidlife.billing.assistanceplus;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** Why there is no year of an Assistance+ pack; such an appointment is parked as a dead letter. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum AssistancePlusProblem implements ProblemType {
    ASSISTANCE_PLUS_NOT_IN_FORCE(
            404,
            "R17.4",
            new Text("Pack Assistance+ absent", "No Assistance+ pack"),
            new Text(
                    "Aucun pack Assistance+ du contrat {contract} n'est en vigueur le {day}.",
                    "No Assistance+ pack of contract {contract} is in force on {day}."),
            NextStep.of(
                    "Choisir un jour à partir de l'activation du pack", "Choose a day from the pack's activation on"),
            NextStep.of("Commander le pack Assistance+ à son interlocuteur commercial", "Order the pack from sales"));

    private final Definition definition;

    AssistancePlusProblem(int status, String rule, Text title, Text detail, NextStep... nextSteps) {
        definition = new Definition(status, Optional.of(rule), title, detail, List.of(nextSteps));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
