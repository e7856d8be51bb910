package com.cegidlife.availability.month;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a month is not closed or revised (R6.7). */
public enum MonthProblem implements ProblemType {
    MONTH_NOT_OVER(Definition.conflict(
            "R6.7",
            new Text("Mois non terminé", "Month not over"),
            new Text(
                    "Le mois {month} n'est pas terminé : il ne peut pas être clos.",
                    "The month {month} is not over: it cannot be closed."))),
    MONTH_CLOSING_UNDER_WAY(Definition.conflict(
            "R6.7",
            new Text("Clôture en cours", "Closing under way"),
            new Text("Le mois {month} est en cours de clôture.", "The month {month} is being closed."),
            NextStep.of("Suivre la clôture en cours", "Follow the closing under way"))),
    NOTHING_TO_REVISE(Definition.conflict(
            "R6.7",
            new Text("Rien à réviser", "Nothing to revise"),
            new Text(
                    "Ce qui est connu du mois {month} est ce que dit déjà son relevé.",
                    "What is known of the month {month} is what its statement says already.")));

    private final Definition definition;

    MonthProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
