package com.cegidlife.ticket.incomingmail;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What cannot be done with a mail that arrived. */
public enum IncomingMailProblem implements ProblemType {
    MAIL_NOT_WAITING(Definition.conflict(
            new Text("Courriel déjà traité", "Mail already dealt with"),
            new Text("Quelqu'un a déjà classé ce courriel.", "Somebody has dismissed this mail already.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    IncomingMailProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
