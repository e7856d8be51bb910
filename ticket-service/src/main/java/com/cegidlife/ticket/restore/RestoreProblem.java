package com.cegidlife.ticket.restore;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why an environment or its documents cannot be restored to a day (R9.2). */
public enum RestoreProblem implements ProblemType {
    RESTORE_DAY_OUT_OF_RANGE(
            new Text("Jour hors de la période de restauration", "Day outside of what can be restored"),
            new Text(
                    "L'environnement peut être restauré à son état d'un jour compris entre le {earliest} et le {latest}, non du {day}. Jours possibles : {possibleDays}.",
                    "The environment can be restored to its state of a day from {earliest} to {latest}, not of {day}. Possible days: {possibleDays}."),
            chooseDay()),
    RESTORE_DAY_WITHOUT_BACKUP(
            new Text("Aucune sauvegarde valable ce jour-là", "No good backup of that day"),
            new Text(
                    "Il n'existe pas de sauvegarde du {day} vérifiée en deux exemplaires dans deux lieux. Jours possibles : {possibleDays}.",
                    "There is no backup of {day} verified in two copies in two places. Possible days: {possibleDays}."),
            chooseDay()),
    DOCUMENTS_TO_LAST_BACKUP_ONLY(
            new Text("Documents : dernière sauvegarde seulement", "Documents: last backup only"),
            new Text(
                    "Les documents de l'espace partagé ne peuvent être restaurés qu'à leur dernière sauvegarde, celle du {possibleDays}, non à celle du {day}.",
                    "The documents of the shared space can be restored only to their last backup, that of {possibleDays}, not of {day}."),
            NextStep.of("Demander la restauration au {possibleDays}", "Ask to restore to {possibleDays}")),
    DOCUMENTS_WITHOUT_BACKUP(
            new Text("Aucune sauvegarde des documents", "No backup of the documents"),
            new Text(
                    "Il n'existe pas de sauvegarde des documents de l'espace partagé vérifiée en deux exemplaires dans deux lieux.",
                    "There is no backup of the documents of the shared space verified in two copies in two places."),
            NextStep.of("Ouvrir une demande de support", "Register a support ticket"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    RestoreProblem(Text title, Text detail, NextStep nextStep) {
        definition = Definition.conflict("R9.2", title, detail, nextStep);
    }

    private static NextStep chooseDay() {
        return NextStep.of("Choisir un des jours possibles", "Choose one of the possible days");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
