package com.cegidlife.ticket.purge;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a purge may not be confirmed. */
public enum PurgeProblem implements ProblemType {
    PURGE_ESTIMATE_EXPIRED(Definition.conflict(
            "R4.1",
            new Text("Estimation périmée", "Estimate expired"),
            new Text(
                    "Cette estimation n'est plus valable. Demandez-en une nouvelle avant de confirmer.",
                    "This estimate is no longer valid. Ask for another one before you confirm."),
            estimateAgain())),
    PURGE_COUNT_DIFFERS(Definition.conflict(
            "R4.1",
            new Text("Nombre de demandes différent", "Count differs"),
            new Text(
                    "La purge porte sur {tickets} demandes : confirmez en indiquant ce nombre.",
                    "The purge is about {tickets} tickets: state this number to confirm it."),
            estimateAgain())),
    PURGE_ALREADY_CONFIRMED(Definition.conflict(
            "R4.1",
            new Text("Purge déjà confirmée", "Purge already confirmed"),
            new Text("Cette purge a déjà été confirmée.", "This purge was confirmed before."))),
    PURGE_RUNNING(Definition.conflict(
            "R4.1",
            new Text("Purge en cours", "Purge running"),
            new Text(
                    "Une autre purge de votre société est en cours. Attendez qu'elle soit terminée.",
                    "Another purge of your company is running. Wait until it is done.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    PurgeProblem(Definition definition) {
        this.definition = definition;
    }

    private static NextStep estimateAgain() {
        return NextStep.at("/history-purges", "Demander une nouvelle estimation", "Ask for another estimate");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
