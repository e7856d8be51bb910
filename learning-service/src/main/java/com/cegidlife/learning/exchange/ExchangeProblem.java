package com.cegidlife.learning.exchange;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** What files of questions do not allow. */
public enum ExchangeProblem implements ProblemType {
    QUESTIONS_NOT_IMPORTED(new Definition(
            422,
            Optional.of("R15.2"),
            new Text("Questions non importées", "Questions not imported"),
            new Text(
                    "Rien n'a été importé : {faults} erreur(s), voir la liste ; « /lines/12 » désigne la ligne 12.",
                    "Nothing was imported: {faults} error(s), see the list; \"/lines/12\" means line 12."),
            List.of(NextStep.of("Corriger le fichier et l'envoyer à nouveau", "Correct the file and send it again"))));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    ExchangeProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
