package com.cegidlife.learning.bot;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What a conversation with the bot does not allow. */
public enum BotProblem implements ProblemType {
    CONVERSATION_FULL(Definition.conflict(
            "R13.2",
            new Text("Conversation trop longue", "Conversation too long"),
            new Text(
                    "Cette conversation a {most} questions, le nombre maximal. Commencez-en une autre, ou ouvrez une demande.",
                    "This conversation has {most} questions, which is the most. Start another one, or open a ticket."),
            NextStep.at("/conversations", "Commencer une conversation", "Start a conversation"))),
    CONVERSATION_EMPTY(Definition.conflict(
            "R13.2",
            new Text("Conversation vide", "Empty conversation"),
            new Text(
                    "Aucune question n'a été posée : il n'y a rien à joindre à une demande.",
                    "Nothing was asked: there is nothing to attach to a ticket."))),
    CONVERSATION_ATTACHED(Definition.conflict(
            "R13.2",
            new Text("Conversation déjà jointe", "Conversation attached already"),
            new Text(
                    "Cette conversation est déjà jointe à la demande {number}.",
                    "This conversation is attached to the ticket {number} already.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    BotProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
