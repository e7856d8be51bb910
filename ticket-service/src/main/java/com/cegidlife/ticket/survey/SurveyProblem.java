package com.cegidlife.ticket.survey;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why an answer on the satisfaction is not taken. */
public enum SurveyProblem implements ProblemType {
    SURVEY_NOT_OPEN(
            Definition.conflict(
                    new Text("Pas d'enquête ouverte", "No open survey"),
                    new Text(
                            "Aucune enquête de satisfaction n'est ouverte sur la demande {number} : elle n'est pas close, a été rouverte ou fusionnée, ou le délai de réponse est passé.",
                            "No satisfaction survey is open on ticket {number}: it is not closed, was reopened or merged, or the time to answer is over."))),
    SURVEY_OF_ANOTHER(Definition.conflict(
            new Text("Enquête d'une autre personne", "Survey of another person"),
            new Text(
                    "Seule la personne qui a fait la demande {number} répond à son enquête de satisfaction.",
                    "Only the person who asked for ticket {number} answers its satisfaction survey."))),
    SURVEY_ALREADY_ANSWERED(Definition.conflict(
            new Text("Enquête déjà remplie", "Survey already answered"),
            new Text(
                    "Vous avez déjà répondu à l'enquête de satisfaction sur la demande {number}. Merci.",
                    "You have already answered the satisfaction survey on ticket {number}. Thank you.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    SurveyProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
