package com.cegidlife.ticket.accompaniment;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What the state of an accompaniment, or of its question, does not allow. */
public enum AccompanimentProblem implements ProblemType {
    NOT_A_USAGE_QUESTION(Definition.conflict(
            "R15.15",
            new Text("Pas une question d'usage", "Not a usage question"),
            new Text(
                    "La demande {number} n'est pas une question d'usage : elle ne peut pas devenir un accompagnement.",
                    "Ticket {number} is not a usage question: it cannot become an accompaniment."))),
    ACCOMPANIMENT_UNDER_WAY(Definition.conflict(
            "R15.15",
            new Text("Accompagnement en cours", "Accompaniment under way"),
            new Text(
                    "La question {number} a déjà un accompagnement en cours.",
                    "Question {number} has an accompaniment under way already."),
            read())),
    QUOTE_ANSWERED(Definition.conflict(
            "R15.15",
            new Text("Devis déjà traité", "Quote already answered"),
            new Text(
                    "Le devis de la question {number} n'attend plus de réponse : {state}.",
                    "The quote for question {number} awaits no answer any more: {state}."),
            read())),
    QUOTE_EXPIRED(Definition.conflict(
            "R15.15",
            new Text("Devis expiré", "Quote expired"),
            new Text(
                    "Le devis de la question {number} était valable jusqu'au {validUntil}.",
                    "The quote for question {number} was valid until {validUntil}."),
            NextStep.at(
                    "/tickets/{number}/notes",
                    "Demander un nouveau devis à l'agent, sur la demande",
                    "Ask the agent for a new quote, on the ticket"))),
    ACCOMPANIMENT_NOT_CONFIRMED(Definition.conflict(
            "R15.15",
            new Text("Accompagnement non commandé", "Accompaniment not bought"),
            new Text(
                    "L'accompagnement de la question {number} se planifie une fois son achat confirmé : {state}.",
                    "The accompaniment of question {number} is scheduled once its purchase is confirmed: {state}."),
            read())),
    ACCOMPANIMENT_NOT_SCHEDULED(Definition.conflict(
            "R15.15",
            new Text("Accompagnement non planifié", "Accompaniment not scheduled"),
            new Text(
                    "L'accompagnement de la question {number} n'est pas planifié : {state}.",
                    "The accompaniment of question {number} is not scheduled: {state}."),
            read())),
    ACCOMPANIMENT_NOT_BEGUN(Definition.conflict(
            "R15.15",
            new Text("Accompagnement à venir", "Accompaniment still to come"),
            new Text(
                    "L'accompagnement de la question {number} commence le {startsAt} (heure de Paris).",
                    "The accompaniment of question {number} begins on {startsAt} (Paris time)."),
            read())),
    ACCOMPANIMENT_NOT_HELD(Definition.conflict(
            "R12.1",
            new Text("Accompagnement non tenu", "Accompaniment not held"),
            new Text(
                    "Le rapport d'intervention de la question {number} s'écrit après l'accompagnement : {state}.",
                    "The intervention report of question {number} is written after the accompaniment: {state}."),
            read()));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    AccompanimentProblem(Definition definition) {
        this.definition = definition;
    }

    private static NextStep read() {
        return NextStep.at(
                "/tickets/{number}/accompaniments/{accompanimentId}",
                "Lire l'accompagnement",
                "Read the accompaniment");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
