package com.cegidlife.ticket.savedview;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** What keeping a view does not allow. */
public enum SavedViewProblem implements ProblemType {
    TOO_MANY_SAVED_VIEWS(new Definition(
            409,
            Optional.empty(),
            new Text("Trop de vues enregistrées", "Too many saved views"),
            new Text(
                    "Vous gardez déjà {most} vues, le nombre maximal. Supprimez-en une.",
                    "You keep {most} views already, which is the most. Delete one."),
            List.of(NextStep.at("/saved-views", "Voir vos vues", "See your views"))));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    SavedViewProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
