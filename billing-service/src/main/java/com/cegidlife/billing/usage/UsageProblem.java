package com.cegidlife.billing.usage;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** Why a usage report is not taken; it is parked as a dead letter. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum UsageProblem implements ProblemType {
    USAGE_REPORT_IMPOSSIBLE(
            new Text("Relevé d'utilisation impossible", "Impossible usage report"),
            new Text(
                    "Le relevé du {day} porte un nombre négatif ou démesuré. Corrigez-le et envoyez-le à nouveau.",
                    "The report of {day} carries a negative or an enormous number. Correct it and send it again.")),
    USAGE_REPORT_OF_THE_FUTURE(
            new Text("Relevé d'un jour à venir", "Report of a day to come"),
            new Text(
                    "Le {day} est à venir : vérifiez l'horloge de qui l'envoie.",
                    "{day} is still to come: check the clock of whoever sends it.")),
    USAGE_CUSTOMER_UNKNOWN(
            new Text("Relevé d'un client inconnu", "Report of an unknown customer"),
            new Text(
                    "Le client {customerId} n'est pas enregistré. Enregistrez-le, puis traitez le relevé à nouveau.",
                    "Customer {customerId} is not registered. Register it, then handle the report again."));

    private static final int UNPROCESSABLE = 422;

    private final Definition definition;

    UsageProblem(Text title, Text detail) {
        definition = new Definition(UNPROCESSABLE, Optional.of("R19.2"), title, detail, List.of());
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
