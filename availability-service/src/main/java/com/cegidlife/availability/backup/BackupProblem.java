package com.cegidlife.availability.backup;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why the test of a backup is not recorded (R9.1). */
public enum BackupProblem implements ProblemType {
    BACKUP_UNKNOWN(Definition.conflict(
            "R9.1",
            new Text("Sauvegarde inconnue", "Unknown backup"),
            new Text(
                    "Aucune copie de la sauvegarde {backupId} de cet environnement n'a été signalée.",
                    "No copy of the backup {backupId} of this environment was reported."),
            NextStep.of("Vérifier l'identifiant de la sauvegarde", "Check the id of the backup")));

    private final Definition definition;

    BackupProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
